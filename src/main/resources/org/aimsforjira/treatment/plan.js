/** The treatment plan: approves it, says what moved since, and lists the approved plans. */
require(['aims/rest', 'aims/work/dialog', 'aims/work/done', 'aims/plan/changes', 'aims/plan/history'], function (rest, dialog, done, changes, history) {
    'use strict';

    function start(page) {
        var number = Number(page.getAttribute('data-aims-plan'));
        var approvals = 'projects/' + encodeURIComponent(page.getAttribute('data-aims-project')) + '/treatment-plan/approvals';

        function approve() {
            dialog.open({
                title: AJS.I18n.getText('aims.plan.approve.title'),
                lead: AJS.I18n.getText('aims.plan.approve.lead'),
                fields: [{ name: 'comment', kind: 'textarea', label: AJS.I18n.getText('aims.plan.approve.comment') }],
                submit: AJS.I18n.getText('aims.plan.approve.submit'),
                places: { 'plan.comment-too-long': 'comment' },
                save: function (values) {
                    return rest.post(approvals, { comment: values.comment, seen: number }).then(function (plan) {
                        done(AJS.I18n.getText('aims.plan.approve.done', String(plan.number)));
                    });
                }
            });
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
        var moved = document.getElementById('aims-plan-moved');
        if (moved) {
            changes.count(moved, approvals + '/' + number + '/changes');
        }
        whenOpened('aims-plan-changes', function (target) {
            changes.list(target, approvals + '/' + number + '/changes', true);
        });
        whenOpened('aims-plan-history', function (target) {
            history.list(target, approvals, number);
        });
    }

    AJS.toInit(function () {
        var page = document.getElementById('aims-plan');
        if (page) {
            start(page);
        }
    });
});
