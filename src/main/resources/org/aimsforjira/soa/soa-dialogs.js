/** The dialogs of the page: history, conflict, keyboard. */
define('aims/soa/dialogs', ['aims/dialog', 'aims/soa/dom', 'aims/soa/texts', 'aims/soa/diff'], function (dialogs, dom, texts, diff) {
    'use strict';

    var h = dom.h;
    var number = 0;

    /** Shows a dialog; it is gone when hidden. */
    function show(options) {
        var id = 'aims-soa-dialog-' + ++number;
        var body = h('div', { class: 'aui-dialog2-content' }, options.content);
        var element = h(
            'section',
            {
                id: id,
                class: 'aui-dialog2 aui-layer aims-soa-dialog aui-dialog2-' + options.size,
                role: 'dialog',
                'aria-modal': 'true',
                'aria-labelledby': id + '-title',
                'data-aui-modal': options.modal ? 'true' : null,
                hidden: true
            },
            h('header', { class: 'aui-dialog2-header' }, h('h1', { class: 'aui-dialog2-header-main', id: id + '-title' }, options.title)),
            body,
            h('footer', { class: 'aui-dialog2-footer' }, h('div', { class: 'aui-dialog2-footer-actions' }, options.actions))
        );
        var dialog = dialogs.show(element, { hidden: options.onhide });
        element.querySelector(options.focus || '.aui-dialog2-footer button').focus();
        return dialog;
    }

    function closeButton(dialog) {
        return dom.button(AJS.I18n.getText('aims.soa.action.close'), {
            class: 'aui-button aui-button-link',
            onclick: function () {
                dialog().hide();
            }
        });
    }

    function reasonsLine(sign, reasons) {
        return reasons.map(function (reason) {
            return h('li', { class: sign === '+' ? 'aims-soa-plus' : 'aims-soa-minus' }, sign + ' ' + texts.reason(reason));
        });
    }

    /** One save: who, when, what changed, why. */
    function revision(entry) {
        var changes = entry.changed.map(texts.part).join(', ');
        var moved = entry.changed.indexOf('DECISION') >= 0;
        return h(
            'li',
            { class: 'aims-soa-revision' },
            h(
                'p',
                { class: 'aims-soa-revision-head' },
                h('strong', {}, AJS.I18n.getText('aims.soa.history.version', entry.version)),
                ' ',
                moved && [dom.lozenge(entry.decisionBefore), h('span', { class: 'aims-soa-arrow', 'aria-hidden': 'true' }, ' → ')],
                dom.lozenge(entry.decision),
                ' ',
                h('span', { class: 'aims-soa-revision-by' }, AJS.I18n.getText('aims.soa.row.by', entry.saved.displayName, entry.saved.atText))
            ),
            h(
                'p',
                { class: 'aims-soa-revision-changed' },
                entry.version === 1 ? AJS.I18n.getText('aims.soa.history.first') : AJS.I18n.getText('aims.soa.history.changed', changes)
            ),
            entry.reasonsAdded.length + entry.reasonsRemoved.length > 0 &&
                h('ul', { class: 'aims-soa-revision-reasons' }, reasonsLine('+', entry.reasonsAdded), reasonsLine('−', entry.reasonsRemoved)),
            h(
                'div',
                { class: 'aims-soa-revision-text' + (entry.justification ? '' : ' aims-soa-never') },
                entry.justification ? diff.marked(entry.justification, entry.version === 1 ? entry.justification : entry.justificationBefore) : AJS.I18n.getText('aims.soa.history.no-text')
            )
        );
    }

    /**
     * @param load function (offset) returning a promise of a page of revisions
     */
    function history(statement, load) {
        var list = h('ol', { class: 'aims-soa-history' });
        var status = h('div', { role: 'status' }, AJS.I18n.getText('aims.soa.page.loading'));
        var older = dom.button(AJS.I18n.getText('aims.soa.action.show-older'), { hidden: true });
        var shown = 0;

        function next() {
            older.disabled = true;
            return load(shown).then(
                function (page) {
                    status.textContent = page.total === 0 ? AJS.I18n.getText('aims.soa.history.empty') : '';
                    page.revisions.forEach(function (entry) {
                        list.appendChild(revision(entry));
                    });
                    shown += page.revisions.length;
                    older.disabled = false;
                    older.hidden = shown >= page.total || page.revisions.length === 0;
                },
                function (problem) {
                    older.disabled = false;
                    dom.replace(status, dom.message('error', h('p', {}, problem.message)));
                }
            );
        }

        older.addEventListener('click', next);
        var dialog = show({
            size: 'large',
            title: AJS.I18n.getText('aims.soa.history.title', statement.id, statement.title),
            content: [status, list, older],
            actions: closeButton(function () {
                return dialog;
            })
        });
        next();
    }

    function side(position, other, title, kind) {
        function part(name, differs, content) {
            return h(
                'div',
                { class: 'aims-soa-side-part' + (differs ? ' aims-soa-differs' : '') },
                h('h3', {}, texts.part(name), differs && [' ', h('span', { class: 'aims-soa-differs-mark' }, AJS.I18n.getText('aims.soa.conflict.differs'))]),
                content
            );
        }
        var reasons = position.reasons.map(function (reason) {
            return h('li', {}, other.reasons.indexOf(reason) < 0 ? h('mark', {}, texts.reason(reason)) : texts.reason(reason));
        });
        return h(
            'section',
            { class: 'aims-soa-side aims-soa-side-' + kind },
            h('h2', {}, title),
            part('DECISION', position.decision !== other.decision, dom.lozenge(position.decision)),
            part(
                'REASONS',
                position.reasons.slice().sort().join() !== other.reasons.slice().sort().join(),
                reasons.length ? h('ul', { class: 'aims-soa-reasons' }, reasons) : h('span', { class: 'aims-soa-never' }, '–')
            ),
            part(
                'JUSTIFICATION',
                position.justification !== other.justification,
                position.justification
                    ? h('div', { class: 'aims-soa-side-text', tabindex: '0' }, diff.marked(position.justification, other.justification))
                    : h('span', { class: 'aims-soa-never' }, AJS.I18n.getText('aims.soa.history.no-text'))
            )
        );
    }

    /**
     * Somebody else saved something different: both sides beside each other and a choice. Closing the dialog is "go on editing".
     *
     * @param details of the answer: current, yours, meanwhile
     * @param choices mine(), edit(), theirs()
     */
    function conflict(details, choices) {
        var current = details.current;
        var chosen = choices.edit;
        function choice(label, what, attributes) {
            return dom.button(
                label,
                Object.assign(
                    {
                        onclick: function () {
                            chosen = what;
                            dialog.hide();
                        }
                    },
                    attributes
                )
            );
        }
        var edit = choice(AJS.I18n.getText('aims.soa.action.edit-mine'), choices.edit, { class: 'aui-button aui-button-primary' });
        var dialog = show({
            size: 'xlarge',
            modal: true,
            title: AJS.I18n.getText('aims.soa.conflict.title', current.id + ' ' + current.title),
            content: [
                h('p', {}, AJS.I18n.getText('aims.soa.conflict.explained')),
                h(
                    'div',
                    { class: 'aims-soa-meanwhile' },
                    h('h2', {}, AJS.I18n.getText('aims.soa.conflict.meanwhile')),
                    h(
                        'ul',
                        {},
                        details.meanwhile.map(function (entry) {
                            return h(
                                'li',
                                {},
                                AJS.I18n.getText('aims.soa.conflict.saved', entry.saved.displayName, entry.version, entry.saved.atText),
                                ' ',
                                AJS.I18n.getText('aims.soa.history.changed', entry.changed.map(texts.part).join(', '))
                            );
                        })
                    )
                ),
                h(
                    'div',
                    { class: 'aims-soa-sides' },
                    side(current, details.yours, AJS.I18n.getText('aims.soa.conflict.theirs', current.saved.displayName, current.version), 'theirs'),
                    side(details.yours, current, AJS.I18n.getText('aims.soa.conflict.mine'), 'mine')
                )
            ],
            actions: [
                edit,
                choice(AJS.I18n.getText('aims.soa.action.save-mine'), choices.mine),
                choice(AJS.I18n.getText('aims.soa.action.keep-theirs'), choices.theirs)
            ],
            focus: '.aui-button-primary',
            onhide: function () {
                setTimeout(chosen, 0);
            }
        });
    }

    function help() {
        var or = ' ' + AJS.I18n.getText('aims.soa.help.or') + ' ';
        function keys() {
            return Array.prototype.slice.call(arguments).map(function (key, i) {
                return [i > 0 && or, h('kbd', {}, key)];
            });
        }
        function line(pressed, what) {
            return h('tr', {}, h('th', { scope: 'row' }, pressed), h('td', {}, what));
        }
        var dialog = show({
            size: 'medium',
            title: AJS.I18n.getText('aims.soa.help.title'),
            content: [
                h('p', {}, AJS.I18n.getText('aims.soa.help.intro')),
                h(
                    'table',
                    { class: 'aui aims-soa-help' },
                    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, AJS.I18n.getText('aims.soa.help.key')), h('th', { scope: 'col' }, AJS.I18n.getText('aims.soa.help.what')))),
                    h(
                        'tbody',
                        {},
                        line([h('kbd', {}, 'j'), ' ', h('kbd', {}, '↓'), or, h('kbd', {}, 'k'), ' ', h('kbd', {}, '↑')], AJS.I18n.getText('aims.soa.help.move')),
                        line(keys('n'), AJS.I18n.getText('aims.soa.help.next-undecided')),
                        line(keys('Enter'), AJS.I18n.getText('aims.soa.help.open')),
                        line([h('kbd', {}, 'i'), ' ', h('kbd', {}, 'e'), ' ', h('kbd', {}, 'u')], AJS.I18n.getText('aims.soa.help.decide')),
                        line([h('kbd', {}, '1'), ' – ', h('kbd', {}, '5')], AJS.I18n.getText('aims.soa.help.reasons')),
                        line(keys('Ctrl+Enter'), AJS.I18n.getText('aims.soa.help.save')),
                        line(keys('Esc'), AJS.I18n.getText('aims.soa.help.cancel')),
                        line(keys('h'), AJS.I18n.getText('aims.soa.help.history')),
                        line(keys('/'), AJS.I18n.getText('aims.soa.help.filter')),
                        line(keys('?'), AJS.I18n.getText('aims.soa.help.show'))
                    )
                )
            ],
            actions: closeButton(function () {
                return dialog;
            })
        });
    }

    return { show: show, closeButton: closeButton, history: history, conflict: conflict, help: help };
});
