/** The dialog "Why?": the inputs of a state, the rule, the issues behind the numbers, and what is missing for the next state. */
define('aims/soa/why', ['aims/soa/dom', 'aims/soa/dialogs'], function (dom, dialogs) {
    'use strict';

    var h = dom.h;

    function issues(part, empty) {
        return [
            part.issues.length === 0 && !part.someHidden && h('p', { class: 'aims-soa-never' }, empty),
            part.issues.length > 0 &&
                h(
                    'ul',
                    { class: 'aims-soa-why-issues' },
                    part.issues.map(function (issue) {
                        return h('li', {}, h('a', { href: AJS.contextPath() + '/browse/' + issue.key }, issue.key + ' ' + issue.summary));
                    })
                ),
            part.more && h('p', {}, AJS.I18n.getText('aims.soa.why.more')),
            part.someHidden && h('p', { class: 'aims-soa-never' }, AJS.I18n.getText('aims.soa.why.hidden'))
        ];
    }

    function section(title, link, content) {
        return h('section', { class: 'aims-soa-why-part' }, h('h2', {}, title), content, link);
    }

    function navigator(jql, some) {
        return jql && some && h('p', {}, dom.found(AJS.I18n.getText('aims.soa.why.navigator'), jql, true));
    }

    function evidence(why) {
        var rule = why.evidenceRule;
        var found = why.control.live.evidence;
        return [
            h('p', {}, AJS.I18n.getText('aims.soa.why.rule', rule.minimum, rule.windowDays, rule.failingLabel)),
            h('p', {}, AJS.I18n.getText('aims.soa.why.counted', found.found, found.passes)),
            found.newestFails && h('p', {}, AJS.I18n.getText('aims.soa.why.newest-fails', found.newest)),
            rule.freshUntilText && h('p', {}, AJS.I18n.getText('aims.soa.why.fresh-until', rule.freshUntilText)),
            issues(why.evidence, AJS.I18n.getText('aims.soa.why.no-evidence'))
        ];
    }

    function content(why) {
        var control = why.control;
        var live = control.live;
        return [
            h('p', {}, dom.stateLozenge(live.state), ' ', why.missingText),
            h('p', { class: 'aims-soa-never' }, why.ruleText + ' · ' + (live.asOfText ? AJS.I18n.getText('aims.soa.why.as-of', live.asOfText) : AJS.I18n.getText('aims.soa.why.never'))),
            section(AJS.I18n.getText('aims.soa.why.decision'), null, h('p', {}, dom.lozenge(control.decision))),
            section(AJS.I18n.getText('aims.soa.why.risks', live.risks), navigator(live.jql.risks, live.risks > 0), issues(why.risks, AJS.I18n.getText('aims.soa.why.no-risks'))),
            section(AJS.I18n.getText('aims.soa.why.work'), navigator(live.jql.work, live.work.all > 0), [
                h('p', {}, AJS.I18n.getText('aims.soa.why.progress', live.work.todo, live.work.doing, live.work.done, live.work.dropped)),
                issues(why.work, AJS.I18n.getText('aims.soa.why.no-work'))
            ]),
            section(AJS.I18n.getText('aims.soa.why.evidence'), navigator(live.jql.evidence, live.evidence.found > 0), evidence(why))
        ];
    }

    /**
     * @param load function () returning a promise of the explanation
     */
    function open(statement, load) {
        var body = h('div', { class: 'aims-soa-why', role: 'status' }, AJS.I18n.getText('aims.soa.page.loading'));
        var dialog = dialogs.show({
            size: 'large',
            title: AJS.I18n.getText('aims.soa.why.title', statement.id, statement.title),
            content: body,
            actions: dialogs.closeButton(function () {
                return dialog;
            })
        });
        load().then(
            function (why) {
                body.removeAttribute('role');
                dom.replace(body, content(why));
            },
            function (problem) {
                dom.replace(body, dom.message('error', h('p', {}, problem.message)));
            }
        );
    }

    return { open: open };
});
