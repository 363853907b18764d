/** Fills the panel of assessments after the issue is there. Jira loads panels anew without telling, so the page is watched. */
require(['aims/dom', 'aims/rest', 'aims/notify', 'aims/risk/assessment-form', 'aims/risk/assessment-history'], function (dom, rest, notify, form, history) {
    'use strict';

    var h = dom.h;

    function button(place, answer) {
        return dom.button(AJS.I18n.getText('aims.risk.assessment.panel.history', String(answer.total)), {
            class: 'aui-button',
            'data-aims-history': true,
            onclick: function (event) {
                history.open({ risk: place.getAttribute('data-aims-risk') }, event.currentTarget).catch(function (failure) {
                    notify.error(failure.message);
                });
            }
        });
    }

    function content(place, answer) {
        var last = answer.assessments[0];
        if (!last) {
            return [h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.assessment.panel.none'))];
        }
        return [
            h('p', {}, form.lozenge(last.level), ' ', AJS.I18n.getText('aims.risk.assessment.panel.before')),
            h('p', {}, form.lozenge(last.residualLevel), ' ', AJS.I18n.getText('aims.risk.assessment.panel.after')),
            h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.assessment.panel.last', String(last.number), last.atText, last.by, last.originText)),
            last.why && h('p', { class: 'aims-text aims-last-why' }, last.why),
            !last.consequencesRated && h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.assessment.consequences-not-rated')),
            button(place, answer)
        ];
    }

    function fill(place) {
        place.setAttribute('data-aims-filled', 'true');
        rest.get('risks/' + encodeURIComponent(place.getAttribute('data-aims-risk')) + '/assessments?limit=1').then(
            function (answer) {
                dom.replace(place, content(place, answer));
            },
            function (failure) {
                dom.replace(place, dom.message('error', h('p', {}, failure.message)));
            }
        );
    }

    function look() {
        document.querySelectorAll('.aims-assessments:not([data-aims-filled])').forEach(fill);
    }

    AJS.toInit(function () {
        look();
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
});
