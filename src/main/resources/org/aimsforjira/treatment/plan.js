/** The treatment plan: approves it, says what moved since, and lists the approved plans. */
require(['aims/rest', 'aims/dom', 'aims/work/dialog', 'aims/work/done'], function (rest, dom, dialog, done) {
    'use strict';

    var h = dom.h;
    var PER_LIST = 50;

    function start(page) {
        var number = Number(page.getAttribute('data-aims-plan'));
        var base = 'projects/' + encodeURIComponent(page.getAttribute('data-aims-project')) + '/treatment-plan';

        function approve() {
            dialog.open({
                title: AJS.I18n.getText('aims.plan.approve.title'),
                lead: AJS.I18n.getText('aims.plan.approve.lead'),
                fields: [{ name: 'comment', kind: 'textarea', label: AJS.I18n.getText('aims.plan.approve.comment') }],
                submit: AJS.I18n.getText('aims.plan.approve.submit'),
                places: { 'plan.comment-too-long': 'comment' },
                save: function (values) {
                    return rest.post(base + '/approvals', { comment: values.comment, seen: number }).then(function (plan) {
                        done(AJS.I18n.getText('aims.plan.approve.done', String(plan.number)));
                    });
                }
            });
        }

        function failed(place) {
            return function (failure) {
                dom.replace(place, dom.message('error', h('p', {}, failure.message)));
            };
        }

        /** Says in one sentence what moved; of a large plan when asked to, since that is work. */
        function moved(place) {
            function count() {
                dom.replace(place, AJS.I18n.getText('aims.plan.moved.counting'));
                rest.get(base + '/approvals/' + number + '/changes?limit=1').then(function (answer) {
                    dom.replace(place, answer.summary.text);
                }, failed(place));
            }
            if (place.hasAttribute('data-large')) {
                dom.replace(place, dom.button(AJS.I18n.getText('aims.plan.moved.count'), { class: 'aui-button aui-button-link', onclick: count }));
            } else {
                count();
            }
        }

        function link(issue) {
            return h('a', { href: AJS.contextPath() + '/browse/' + encodeURIComponent(issue.key) }, issue.key);
        }

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
                link(risk),
                ' ',
                h('span', { class: 'aims-text' }, risk.summary),
                risk.changes.length > 0 && h('div', { class: 'aims-plan-mark' }, texts(risk.changes)),
                (risk.treatments.length > 0 || risk.moreTreatments) &&
                    h(
                        'ul',
                        {},
                        risk.treatments.map(function (treatment) {
                            return h('li', {}, link(treatment), ' ', h('span', { class: 'aims-text' }, treatment.summary), h('div', { class: 'aims-plan-mark' }, texts(treatment.changes)));
                        }),
                        risk.moreTreatments && hidden()
                    )
            );
        }

        /** Lists what moved, a page after the other; says it in one sentence too where the page has not said it. */
        function changes(place, address, isSaid) {
            var list = h('ul', {});
            var more = h('div', {});
            function load(offset) {
                dom.replace(more, AJS.I18n.getText('aims.plan.loading'));
                return rest.get(address + (address.indexOf('?') < 0 ? '?' : '&') + 'limit=' + PER_LIST + '&offset=' + offset).then(function (answer) {
                    if (offset === 0) {
                        dom.replace(place, (!isSaid || answer.summary.risks === 0) && h('p', {}, answer.summary.text), list, more);
                    }
                    answer.risks.forEach(function (risk) {
                        list.appendChild(changed(risk));
                    });
                    var next = offset + PER_LIST;
                    if (next < answer.total) {
                        dom.replace(
                            more,
                            dom.button(AJS.I18n.getText('aims.plan.moved.next'), {
                                onclick: function () {
                                    load(next);
                                }
                            })
                        );
                    } else {
                        dom.replace(more);
                        if (answer.more) {
                            list.appendChild(hidden());
                        }
                    }
                }, failed(place));
            }
            dom.replace(place, more);
            return load(0);
        }

        function check(plan, place) {
            dom.replace(place, AJS.I18n.getText('aims.plan.loading'));
            rest.get(base + '/approvals/' + plan.number + '?limit=1').then(function (answer) {
                dom.replace(place, h('span', { class: 'aui-lozenge ' + (answer.consistent ? 'aui-lozenge-success' : 'aui-lozenge-error') }, answer.consistentText));
            }, failed(place));
        }

        function row(plan, compared) {
            var said = h('div', { role: 'status' });
            return h(
                'tr',
                { 'data-number': plan.number },
                h(
                    'td',
                    {},
                    plan.text,
                    plan.comment && h('div', { class: 'aims-text aims-quiet' }, plan.comment),
                    h('div', { class: 'aims-quiet' }, AJS.I18n.getText('aims.plan.history.size', String(plan.risks), String(plan.treatments)))
                ),
                h('td', { class: 'aims-plan-hash' }, plan.hash),
                h(
                    'td',
                    {},
                    dom.button(AJS.I18n.getText('aims.plan.history.check'), {
                        'aria-label': AJS.I18n.getText('aims.plan.history.check-named', String(plan.number)),
                        onclick: function () {
                            check(plan, said);
                        }
                    }),
                    plan.number < number &&
                        dom.button(AJS.I18n.getText('aims.plan.history.next'), {
                            class: 'aui-button aui-button-link',
                            'aria-label': AJS.I18n.getText('aims.plan.history.next-named', String(plan.number)),
                            onclick: function () {
                                changes(compared, base + '/approvals/' + plan.number + '/changes?with=' + (plan.number + 1));
                            }
                        }),
                    said
                )
            );
        }

        function history(place) {
            var compared = h('div', { 'aria-live': 'polite' });
            dom.replace(place, AJS.I18n.getText('aims.plan.loading'));
            return rest.get(base + '/approvals?limit=100').then(function (answer) {
                dom.replace(
                    place,
                    h(
                        'table',
                        { class: 'aui' },
                        h(
                            'thead',
                            {},
                            h('tr', {}, h('th', { scope: 'col' }, AJS.I18n.getText('aims.plan.history.plan')), h('th', { scope: 'col' }, AJS.I18n.getText('aims.plan.history.hash')), h('th', { scope: 'col' }, AJS.I18n.getText('aims.plan.history.checked')))
                        ),
                        h(
                            'tbody',
                            {},
                            answer.approvals.map(function (plan) {
                                return row(plan, compared);
                            })
                        )
                    ),
                    h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.plan.history.about')),
                    compared
                );
            }, failed(place));
        }

        /** Loads the content of a part that was closed when it is opened for the first time. */
        function whenOpened(id, load) {
            var details = document.getElementById(id);
            if (details) {
                details.addEventListener('toggle', function () {
                    if (details.open && !details.hasAttribute('data-loaded')) {
                        details.setAttribute('data-loaded', 'true');
                        load(details.querySelector('.aims-plan-loaded'));
                    }
                });
            }
        }

        var button = document.getElementById('aims-plan-approve');
        if (button) {
            button.addEventListener('click', approve);
        }
        var place = document.getElementById('aims-plan-moved');
        if (place) {
            moved(place);
        }
        whenOpened('aims-plan-changes', function (target) {
            changes(target, base + '/approvals/' + number + '/changes', true);
        });
        whenOpened('aims-plan-history', history);
    }

    AJS.toInit(function () {
        var page = document.getElementById('aims-plan');
        if (page) {
            start(page);
        }
    });
});
