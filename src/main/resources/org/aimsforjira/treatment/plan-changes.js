/** What moved between two states of the plan. */
define('aims/plan/changes', ['aims/dom', 'aims/rest', 'aims/plan/list'], function (dom, rest, lists) {
    'use strict';

    var h = dom.h;
    var PER_LIST = 50;
    /** All that is kept; each question compares anew, so that it is asked once. */
    var ALL = 2000;

    function texts(changes) {
        return changes
            .map(function (change) {
                return change.text;
            })
            .join('; ');
    }

    function hidden() {
        return h('li', { class: 'aims-quiet' }, AJS.I18n.getText('aims.plan.moved.more'));
    }

    function changed(risk) {
        return h(
            'li',
            {},
            lists.issue(risk),
            ' ',
            h('span', { class: 'aims-text' }, risk.summary),
            risk.changes.length > 0 && h('div', { class: 'aims-plan-mark' }, texts(risk.changes)),
            (risk.treatments.length > 0 || risk.moreTreatments) &&
                h(
                    'ul',
                    {},
                    risk.treatments.map(function (treatment) {
                        return h('li', {}, lists.issue(treatment), ' ', h('span', { class: 'aims-text' }, treatment.summary), h('div', { class: 'aims-plan-mark' }, texts(treatment.changes)));
                    }),
                    risk.moreTreatments && hidden()
                )
        );
    }

    /** Lists what moved; says it in one sentence too where the page has not said it. */
    function list(place, address, isSaid) {
        return lists.show(place, function () {
            return rest.get(address + (address.indexOf('?') < 0 ? '?' : '&') + 'limit=' + ALL).then(function (answer) {
                return [
                    (!isSaid || answer.summary.risks === 0) && h('p', {}, answer.summary.text),
                    lists.growing(function (offset) {
                        var next = offset + PER_LIST;
                        var isLast = next >= answer.risks.length;
                        return Promise.resolve({
                            elements: answer.risks.slice(offset, next).map(changed),
                            next: isLast ? 0 : next,
                            end: isLast && answer.more && hidden()
                        });
                    })
                ];
            });
        });
    }

    /** Says in one sentence what moved; of a large plan when asked to, since that is work. */
    function count(place, address) {
        function ask() {
            dom.replace(place, AJS.I18n.getText('aims.plan.moved.counting'));
            rest.get(address + '?limit=1').then(
                function (answer) {
                    dom.replace(place, answer.summary.text);
                },
                function (failed) {
                    dom.replace(place, dom.message('error', h('p', {}, failed.message)));
                }
            );
        }
        if (place.hasAttribute('data-large')) {
            dom.replace(place, dom.button(AJS.I18n.getText('aims.plan.moved.count'), { class: 'aui-button aui-button-link', onclick: ask }));
        } else {
            ask();
        }
    }

    return { list: list, count: count };
});
