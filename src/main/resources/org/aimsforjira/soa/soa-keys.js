/** The keys of the page. They work inside rows and the form only, and letters never while somebody types. */
define('aims/soa/keys', ['aims/soa/dom'], function (dom) {
    'use strict';

    var PRESETS = { i: 'INCLUDED', e: 'EXCLUDED', u: 'UNDECIDED' };

    /**
     * @param page isReady(), form(), move(row, step), nextUndecided(row), open(row, preset), history(control), filter(), help()
     */
    function listen(root, page) {
        function formKey(event) {
            if (event.key === 'Escape') {
                page.form().close();
            } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                page.form().submit();
            } else if (dom.isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) {
                return false;
            } else if (PRESETS[event.key]) {
                page.form().decide(PRESETS[event.key]);
            } else if (/^[1-5]$/.test(event.key)) {
                page.form().toggleReason(Number(event.key) - 1);
            } else if (event.key === '?') {
                page.help();
            } else {
                return false;
            }
            return true;
        }

        function rowKey(event, row) {
            var key = event.key;
            if (event.ctrlKey || event.metaKey || event.altKey) {
                return false;
            }
            if (key === 'j' || key === 'ArrowDown') {
                page.move(row, 1);
            } else if (key === 'k' || key === 'ArrowUp') {
                page.move(row, -1);
            } else if (key === 'n') {
                page.nextUndecided(row);
            } else if (key === 'Enter' && event.target === row) {
                page.open(row, null);
            } else if (PRESETS[key]) {
                page.open(row, PRESETS[key]);
            } else if (key === 'h') {
                page.history(row.dataset.control);
            } else if (key === '/') {
                page.filter();
            } else if (key === '?') {
                page.help();
            } else {
                return false;
            }
            return true;
        }

        // The page's keys come before Jira's own, which listen on the document.
        root.addEventListener('keydown', function (event) {
            if (event.defaultPrevented || !page.isReady()) {
                return;
            }
            var row = event.target.closest('.aims-soa-row');
            var form = page.form();
            var inForm = form && form.element.contains(event.target);
            var used = inForm ? formKey(event) : row ? rowKey(event, row) : false;
            if (used) {
                event.preventDefault();
            }
            // A letter that means nothing here must not mean something to Jira; Esc and the like go on.
            if (used || ((inForm || row) && event.key.length === 1)) {
                event.stopPropagation();
            }
        });
        root.addEventListener('keypress', function (event) {
            if (event.target.closest('.aims-soa-row, .aims-soa-form-row')) {
                event.stopPropagation();
            }
        });
    }

    return { listen: listen };
});
