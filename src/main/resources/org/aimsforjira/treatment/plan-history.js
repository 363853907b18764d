/** The approved plans: what each says, whether it was changed in the database, and what moved until the next one. */
define('aims/plan/history', ['aims/dom', 'aims/rest', 'aims/plan/list', 'aims/plan/changes'], function (dom, rest, lists, changes) {
    'use strict';

    var h = dom.h;
    var PER_PAGE = 50;

    function words(parts) {
        return parts
            .filter(function (part) {
                return part;
            })
            .join(' · ');
    }

    function quiet(parts) {
        return h('div', { class: 'aims-quiet' }, words(parts));
    }

    function treatment(one) {
        return h(
            'li',
            {},
            lists.issue(one),
            ' ',
            h('span', { class: 'aims-text' }, one.summary),
            quiet([one.assignee, one.dueText, one.progressText, one.controls.join(', ')])
        );
    }

    function risk(one) {
        return h(
            'li',
            { 'data-key': one.key },
            lists.issue(one),
            ' ',
            h('span', { class: 'aims-text' }, one.summary),
            quiet([one.levelText, one.optionText, one.controls.join(', ')]),
            one.treatments.length > 0
                ? h('ul', {}, one.treatments.map(treatment))
                : h('div', { class: 'aims-quiet' }, AJS.I18n.getText('aims.plan.no-treatment'))
        );
    }

    /** What was approved, as it was. */
    function read(place, address, plan) {
        dom.replace(
            place,
            h('h3', {}, AJS.I18n.getText('aims.plan.history.as-approved', plan.text)),
            lists.growing(function (offset) {
                return rest.get(address + '?limit=' + PER_PAGE + '&offset=' + offset).then(function (answer) {
                    var next = offset + PER_PAGE;
                    return answer.consistent
                        ? {
                              elements: answer.risks.map(risk),
                              next: next < answer.total ? next : 0,
                              end: answer.more && h('li', { class: 'aims-quiet' }, AJS.I18n.getText('aims.plan.history.more'))
                          }
                        : { elements: [h('li', {}, h('span', { class: 'aui-lozenge aui-lozenge-error' }, answer.consistentText))], next: 0 };
                });
            })
        );
    }

    function verdict(place, address) {
        lists.show(place, function () {
            return rest.get(address + '/verification').then(function (answer) {
                return h('span', { class: 'aui-lozenge ' + (answer.consistent ? 'aui-lozenge-success' : 'aui-lozenge-error') }, answer.consistentText);
            });
        });
    }

    function link(text, named, onclick) {
        return dom.button(text, { class: 'aui-button aui-button-link', 'aria-label': named, onclick: onclick });
    }

    function row(plan, address, isLast, below) {
        var number = String(plan.number);
        var said = h('div', { role: 'status' });
        return h(
            'tr',
            { 'data-number': plan.number },
            h(
                'td',
                {},
                plan.text,
                plan.comment && h('div', { class: 'aims-text aims-quiet' }, plan.comment),
                h('div', { class: 'aims-quiet' }, AJS.I18n.getText('aims.plan.history.size', String(plan.risks), String(plan.treatments))),
                link(AJS.I18n.getText('aims.plan.history.read'), AJS.I18n.getText('aims.plan.history.read-named', number), function () {
                    read(below, address, plan);
                }),
                !isLast &&
                    link(AJS.I18n.getText('aims.plan.history.next'), AJS.I18n.getText('aims.plan.history.next-named', number), function () {
                        changes.list(below, address + '/changes?with=' + (plan.number + 1));
                    })
            ),
            h('td', { class: 'aims-plan-hash' }, plan.hash),
            h(
                'td',
                {},
                dom.button(AJS.I18n.getText('aims.plan.history.check'), {
                    'aria-label': AJS.I18n.getText('aims.plan.history.check-named', number),
                    onclick: function () {
                        verdict(said, address);
                    }
                }),
                said
            )
        );
    }

    function heads() {
        return [AJS.I18n.getText('aims.plan.history.plan'), AJS.I18n.getText('aims.plan.history.hash'), AJS.I18n.getText('aims.plan.history.checked')].map(function (text) {
            return h('th', { scope: 'col' }, text);
        });
    }

    /**
     * @param {string} address of the approvals
     * @param {number} newest the number of the newest plan that the page knows
     */
    function list(place, address, newest) {
        return lists.show(place, function () {
            return rest.get(address + '?limit=100').then(function (answer) {
                var below = h('div', { 'aria-live': 'polite' });
                return [
                    h(
                        'table',
                        { class: 'aui' },
                        h('thead', {}, h('tr', {}, heads())),
                        h(
                            'tbody',
                            {},
                            answer.approvals.map(function (plan) {
                                return row(plan, address + '/' + plan.number, plan.number >= newest, below);
                            })
                        )
                    ),
                    h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.plan.history.about')),
                    below
                ];
            });
        });
    }

    return { list: list };
});
