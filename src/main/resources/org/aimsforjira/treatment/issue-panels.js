/** The buttons of our panels on issues. Listens on the document, since Jira loads panels anew without telling. */
require(['aims/notify', 'aims/work/done', 'aims/work/risks', 'aims/work/treatments', 'aims/risk/assess'], function (notify, done, risks, treatments, assessment) {
    'use strict';

    var ACTIONS = {
        raise: risks.raise,
        expose: risks.expose,
        select: risks.select,
        rate: assessment.assess,
        trigger: risks.trigger,
        create: treatments.create,
        bulk: treatments.bulk,
        link: treatments.link,
        choose: treatments.choose,
        unlink: function (place, after, button) {
            return treatments.unlink(place, 'treatments', button.getAttribute('data-aims-issue'), after);
        },
        untrigger: function (place, after, button) {
            return treatments.unlink(place, 'triggers', button.getAttribute('data-aims-issue'), after);
        },
        unexpose: function (place, after, button) {
            return treatments.unlink(place, 'systems', button.getAttribute('data-aims-issue'), after);
        }
    };

    document.addEventListener('click', function (event) {
        var button = event.target.closest && event.target.closest('.aims-work-panel [data-aims-action]');
        if (!button || button.disabled) {
            return;
        }
        var panel = button.closest('.aims-work-panel');
        var place = {
            project: panel.getAttribute('data-aims-project'),
            risk: panel.getAttribute('data-aims-risk'),
            system: panel.getAttribute('data-aims-system'),
            ticket: panel.getAttribute('data-aims-ticket')
        };
        button.disabled = true;
        ACTIONS[button.getAttribute('data-aims-action')](place, done, button)
            .catch(function (failure) {
                notify.error(failure.message);
            })
            .then(function () {
                button.disabled = false;
            });
    });
});
