/** The filters above the controls. They hide rows in the browser and stay in the address, so that a reload keeps them. */
define('aims/soa/filter', ['aims/soa/rows', 'aims/soa/texts'], function (rows, texts) {
    'use strict';

    function fromAddress() {
        var params = new URLSearchParams(location.hash.substring(1));
        var show = params.get('show');
        return {
            show: ['undecided', 'included', 'excluded'].indexOf(show) >= 0 ? show : 'all',
            state: texts.states.indexOf(params.get('state')) >= 0 ? params.get('state') : '',
            text: params.get('text') || ''
        };
    }

    function toAddress(filter) {
        var params = new URLSearchParams();
        if (filter.show !== 'all') {
            params.set('show', filter.show);
        }
        if (filter.state) {
            params.set('state', filter.state);
        }
        if (filter.text) {
            params.set('text', filter.text);
        }
        var hash = params.toString();
        history.replaceState(history.state, '', location.pathname + location.search + (hash ? '#' + hash : ''));
    }

    /**
     * @param root the page
     * @param statements the statements by control
     * @param announce says a sentence to screen readers
     */
    function start(root, statements, announce) {
        var filter = fromAddress();
        var input = root.querySelector('#aims-soa-text');
        var states = root.querySelector('#aims-soa-state');
        var buttons = Array.from(root.querySelectorAll('[data-show]'));
        var toolbar = root.querySelector('.aims-soa-toolbar');
        var timer = null;

        function matches(row) {
            var statement = statements[row.dataset.control];
            var wanted = (filter.show === 'all' || filter.show === row.dataset.decision) && (!filter.state || filter.state === row.dataset.state);
            return wanted && (!filter.text || rows.words(statement).indexOf(filter.text.toLocaleLowerCase()) >= 0);
        }

        /** A row that is open stays, so that nobody loses the form. A row saved under a filter stays until the filter changes. */
        function apply() {
            var shown = 0;
            var all = 0;
            root.querySelectorAll('.aims-soa-area').forEach(function (area) {
                var some = false;
                area.querySelectorAll('.aims-soa-row').forEach(function (row) {
                    row.hidden = !row.classList.contains('aims-soa-open') && !matches(row);
                    all++;
                    shown += row.hidden ? 0 : 1;
                    some = some || !row.hidden;
                });
                area.hidden = !some;
            });
            buttons.forEach(function (button) {
                button.setAttribute('aria-pressed', String(button.dataset.show === filter.show));
            });
            var filtered = filter.show !== 'all' || filter.state !== '' || filter.text !== '';
            root.querySelector('[data-slot="none"]').hidden = shown > 0;
            root.querySelector('[data-slot="shown"]').textContent = filtered
                ? AJS.I18n.getText('aims.soa.filter.shown', texts.number(shown), texts.number(all))
                : '';
            toolbar.querySelector('[data-action="clear-filters"]').hidden = !filtered;
            toAddress(filter);
            return shown;
        }

        function change(changes) {
            Object.assign(filter, changes);
            var shown = apply();
            clearTimeout(timer);
            timer = setTimeout(function () {
                announce(AJS.I18n.getText('aims.soa.live.filtered', texts.number(shown)));
            }, 600);
        }

        states.value = filter.state;
        states.addEventListener('change', function () {
            change({ state: states.value });
        });
        input.value = filter.text;
        input.addEventListener('input', function () {
            change({ text: input.value.trim() });
        });
        input.form.addEventListener('submit', function (event) {
            event.preventDefault();
        });
        buttons.forEach(function (button) {
            button.addEventListener('click', function () {
                change({ show: button.dataset.show });
            });
        });
        toolbar.hidden = false;
        apply();
        return {
            clear: function () {
                input.value = '';
                states.value = '';
                change({ show: 'all', state: '', text: '' });
                input.focus();
            },
            focus: function () {
                input.focus();
                input.select();
            }
        };
    }

    return { start: start };
});
