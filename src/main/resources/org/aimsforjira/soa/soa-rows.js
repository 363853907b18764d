/** Shows a statement in the row of its control. */
define('aims/soa/rows', ['aims/soa/dom', 'aims/soa/texts'], function (dom, texts) {
    'use strict';

    var h = dom.h;

    function slot(row, name) {
        return row.querySelector('[data-slot="' + name + '"]');
    }

    function fill(row, statement) {
        row.dataset.decision = statement.decision.toLowerCase();
        row.dataset.version = statement.version;
        var decision = slot(row, 'decision');
        decision.className = 'aui-lozenge ' + texts.lozenge(statement.decision);
        decision.textContent = texts.decision(statement.decision);
        dom.replace(
            slot(row, 'reasons'),
            statement.reasons.map(function (reason) {
                return h('li', {}, texts.reason(reason));
            })
        );
        slot(row, 'justification').textContent = statement.justification;
        fillSaved(slot(row, 'saved'), statement);
        fold(row);
    }

    function fillSaved(cell, statement) {
        if (!statement.saved) {
            dom.replace(cell, h('span', { class: 'aims-soa-never' }, AJS.I18n.getText('aims.soa.row.never')));
            return;
        }
        dom.replace(
            cell,
            h('span', { class: 'aims-soa-by' }, statement.saved.displayName),
            h('span', { class: 'aims-soa-at' }, statement.saved.atText),
            dom.button(AJS.I18n.getText('aims.soa.row.version', statement.version), {
                class: 'aui-button aui-button-link',
                'data-action': 'history',
                'aria-label': AJS.I18n.getText('aims.soa.action.history.control', statement.id, statement.version)
            })
        );
    }

    /** Folds a long justification; the button below it shows all. */
    function fold(row) {
        var text = slot(row, 'justification');
        var old = text.parentNode.querySelector('.aims-soa-unfold');
        if (old) {
            old.remove();
        }
        text.classList.add('aims-soa-folded');
        if (text.scrollHeight <= text.clientHeight + 2) {
            text.classList.remove('aims-soa-folded');
            return;
        }
        text.parentNode.appendChild(
            dom.button(AJS.I18n.getText('aims.soa.action.show-more'), {
                class: 'aui-button aui-button-link aims-soa-unfold',
                'aria-expanded': 'false',
                onclick: function (event) {
                    var folded = text.classList.toggle('aims-soa-folded');
                    event.target.setAttribute('aria-expanded', String(!folded));
                    event.target.textContent = folded
                        ? AJS.I18n.getText('aims.soa.action.show-more')
                        : AJS.I18n.getText('aims.soa.action.show-less');
                }
            })
        );
    }

    /** Says in the row that there is unsaved text for it in this tab, or no longer. */
    function markDraft(row, exists) {
        var cell = row.querySelector('.aims-soa-decision');
        var mark = cell.querySelector('.aims-soa-draft');
        if (exists && !mark) {
            cell.appendChild(h('span', { class: 'aims-soa-draft' }, AJS.I18n.getText('aims.soa.row.draft')));
        } else if (!exists && mark) {
            mark.remove();
        }
    }

    /** Draws the eye to a row that changed. */
    function flash(row) {
        row.classList.remove('aims-soa-flash');
        void row.offsetWidth;
        row.classList.add('aims-soa-flash');
    }

    /** What the text filter looks at. */
    function words(statement) {
        return [statement.id, statement.title, statement.about, statement.justification]
            .concat(statement.reasons.map(texts.reason))
            .join('\n')
            .toLocaleLowerCase();
    }

    return { fill: fill, fold: fold, flash: flash, markDraft: markDraft, words: words };
});
