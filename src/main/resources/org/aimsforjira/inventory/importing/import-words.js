/** Words and small pieces that the steps share. */
define('aims/import/words', ['aims/dom'], function (dom) {
    'use strict';

    var h = dom.h;
    var LOZENGES = {
        DONE: 'aui-lozenge-success',
        RUNNING: 'aui-lozenge-inprogress',
        PREVIEWING: 'aui-lozenge-inprogress',
        WAITING: 'aui-lozenge-inprogress',
        CANCELLING: 'aui-lozenge-inprogress',
        INTERRUPTED: 'aui-lozenge-error',
        STOPPED: 'aui-lozenge-error',
        CANCELLED: 'aui-lozenge-moved'
    };
    var OUTCOMES = ['CREATE', 'UPDATE', 'UNCHANGED', 'DUPLICATE', 'CONFLICT_KEPT', 'ERROR', 'GONE'];

    function outcome(name) {
        return {
            CREATE: AJS.I18n.getText('aims.inventory.import.outcome.CREATE'),
            UPDATE: AJS.I18n.getText('aims.inventory.import.outcome.UPDATE'),
            UNCHANGED: AJS.I18n.getText('aims.inventory.import.outcome.UNCHANGED'),
            DUPLICATE: AJS.I18n.getText('aims.inventory.import.outcome.DUPLICATE'),
            CONFLICT_KEPT: AJS.I18n.getText('aims.inventory.import.outcome.CONFLICT_KEPT'),
            ERROR: AJS.I18n.getText('aims.inventory.import.outcome.ERROR'),
            GONE: AJS.I18n.getText('aims.inventory.import.outcome.GONE')
        }[name];
    }

    function number(value) {
        return Number(value).toLocaleString(document.documentElement.lang || undefined);
    }

    return {
        outcomes: OUTCOMES,
        outcome: outcome,
        number: number,
        lozenge: function (view) {
            return h('span', { class: 'aui-lozenge ' + (LOZENGES[view.status] || '') }, view.statusText);
        },
        /** The outcomes of an import in a line; nothing before there are any. */
        counts: function (view) {
            return OUTCOMES.filter(function (name) {
                return view.outcomes[name] > 0;
            })
                .map(function (name) {
                    return outcome(name) + ': ' + number(view.outcomes[name]);
                })
                .join(' · ');
        },
        /** Links to the pages before and after, and where one is; nothing when all fits on one page. */
        pager: function (list, go) {
            if (list.total <= list.limit && list.offset === 0) {
                return null;
            }
            var items = list.items || list.rows;
            return h(
                'nav',
                { class: 'aims-pager', 'aria-label': AJS.I18n.getText('aims.inventory.import.pager.label') },
                h(
                    'span',
                    {},
                    AJS.I18n.getText(
                        'aims.inventory.import.pager.place',
                        number(items.length ? list.offset + 1 : 0),
                        number(list.offset + items.length),
                        number(list.total)
                    )
                ),
                dom.button(AJS.I18n.getText('aims.inventory.import.pager.previous'), {
                    disabled: list.offset === 0,
                    onclick: function () {
                        go(Math.max(0, list.offset - list.limit));
                    }
                }),
                dom.button(AJS.I18n.getText('aims.inventory.import.pager.next'), {
                    disabled: list.offset + items.length >= list.total,
                    onclick: function () {
                        go(list.offset + list.limit);
                    }
                })
            );
        },
        /** The buttons at the end of a step. */
        actions: function () {
            return h('div', { class: 'aims-import-actions' }, Array.prototype.slice.call(arguments));
        }
    };
});
