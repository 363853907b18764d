/* How the host's own pages move: collapsing blocks, panels loaded afterwards, the comment form, the colour theme. */
(function ($) {
    'use strict';
    var AJS = window.AJS;
    var JIRA = window.JIRA;

    function collapse() {
        $(document).on('click', '.host-toggle', function () {
            var open = this.getAttribute('aria-expanded') !== 'true';
            this.setAttribute('aria-expanded', String(open));
            $(this).closest('.module').toggleClass('collapsed', !open);
        });
    }

    function commentForm() {
        function open(event) {
            event.preventDefault();
            $('#addcomment').addClass('active');
            $('#footer-comment-button').attr('aria-expanded', 'true');
            $('#comment').trigger('focus')[0].scrollIntoView({ block: 'center' });
        }
        $(document).on('click', '#comment-issue, #footer-comment-button', open);
        $(document).on('click', '#issue-comment-add-cancel', function (event) {
            event.preventDefault();
            $('#comment').val('');
            $('#addcomment').removeClass('active');
            $('#footer-comment-button').attr('aria-expanded', 'false').trigger('focus');
        });
    }

    /* Jira loads panels that allow it after the page and then tells scripts that there is new content. */
    function latePanels() {
        $('.host-web-panel[data-load-url]').each(function () {
            var panel = $(this);
            var content = panel.children('.mod-content');
            $.ajax({ url: panel.attr('data-load-url'), dataType: 'html' }).done(function (html) {
                content.html(html);
                panel.removeAttr('data-load-url').attr('data-loaded', 'true');
                JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [panel, JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
            }).fail(function () {
                panel.removeAttr('data-load-url').attr('data-loaded', 'failed');
                content.empty().append($('<p class="host-panel-failed"></p>').text(AJS.Meta.get('panel-failed') || ''));
            });
        });
    }

    function theme() {
        function mark() {
            var mode = document.documentElement.getAttribute('data-color-mode');
            $('.host-theme').each(function () {
                var chosen = this.getAttribute('data-theme-choice') === mode;
                $(this).toggleClass('checked', chosen).attr('aria-pressed', String(chosen));
            });
        }
        $(document).on('click', '.host-theme', function () {
            var mode = this.getAttribute('data-theme-choice');
            document.documentElement.setAttribute('data-color-mode', mode);
            try { window.localStorage.setItem('host.theme', mode); } catch (ignored) { /* storage may be off */ }
            mark();
        });
        mark();
    }

    /* Keys of Jira: c = create, / = search, e = edit, m = comment. */
    function shortcuts() {
        $(document).on('keypress', function (event) {
            if (event.ctrlKey || event.metaKey || event.altKey || $(event.target).is(':input, [contenteditable]')) {
                return;
            }
            var target = { c: '#create_link', e: '#edit-issue', m: '#comment-issue' }[event.key];
            if (event.key === '/') {
                event.preventDefault();
                $('#quickSearchInput').trigger('focus');
            } else if (target && $(target).length) {
                event.preventDefault();
                $(target)[0].click();
            }
        });
    }

    function confirmations() {
        $(document).on('submit', 'form[data-confirm]', function (event) {
            if (!window.confirm(this.getAttribute('data-confirm'))) {
                event.preventDefault();
            }
        });
    }

    AJS.toInit(function () {
        collapse();
        commentForm();
        theme();
        shortcuts();
        confirmations();
        latePanels();
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(document), JIRA.CONTENT_ADDED_REASON.pageLoad]);
    });
}(window.jQuery));
