/** The dialogs about acceptances of risks: accept or renew, and revoke. */
define('aims/risk/acceptance', ['aims/dom', 'aims/rest', 'aims/work/dialog', 'aims/risk/acceptance-facts'], function (dom, rest, dialog, facts) {
    'use strict';

    var h = dom.h;

    function path(key) {
        return encodeURIComponent(key);
    }

    /** What an acceptance would freeze, so that nobody signs unseen. */
    function frozen(standing) {
        return [
            h('h3', {}, AJS.I18n.getText('aims.risk.acceptance.dialog.freezes')),
            h(
                'dl',
                {},
                facts.all(
                    standing.acceptance.freezes,
                    standing.rated &&
                        h(
                            'span',
                            {},
                            h('span', { class: 'aims-level ' + standing.rated.style }, standing.rated.levelText),
                            ' ' + String(standing.rated.likelihood) + ' × ' + String(standing.rated.severity) + '. ' + standing.stanceText
                        ),
                    standing.acceptance.assessment
                )
            )
        ];
    }

    /** Accepts a risk, or renews its acceptance; done is told what was said. */
    function accept(first, done) {
        var standing = first;
        var renews = standing.acceptance.number > 0 && standing.acceptance.state !== 'revoked';
        var freezes = h('div', { class: 'aims-freezes' }, frozen(standing));

        /** Something moved since the person looked: shows what would be frozen now, and keeps what was written. */
        function lookAgain(failure, problem, submit) {
            rest.get('risks/' + path(standing.risk) + '/residual').then(
                function (now) {
                    standing = now;
                    dom.replace(freezes, frozen(now));
                    dom.replace(
                        problem,
                        dom.message('warning', [h('p', {}, failure.message), now.acceptance.obstacle && h('p', {}, now.acceptance.obstacle)])
                    );
                    problem.scrollIntoView({ block: 'nearest' });
                    submit.focus();
                },
                function (worse) {
                    dom.replace(problem, dom.message('error', h('p', {}, worse.message)));
                }
            );
        }

        dialog.open({
            title: renews
                ? AJS.I18n.getText('aims.risk.acceptance.dialog.renew-title', standing.risk)
                : AJS.I18n.getText('aims.risk.acceptance.dialog.accept-title', standing.risk),
            lead: AJS.I18n.getText('aims.risk.acceptance.dialog.accept-lead'),
            above: freezes,
            fields: [
                { name: 'rationale', kind: 'textarea', rows: 3, required: true, label: AJS.I18n.getText('aims.risk.acceptance.rationale'), hint: AJS.I18n.getText('aims.risk.acceptance.rationale-hint') },
                { name: 'conditions', kind: 'textarea', rows: 2, label: AJS.I18n.getText('aims.risk.acceptance.conditions'), hint: AJS.I18n.getText('aims.risk.acceptance.conditions-hint') },
                { name: 'expires', kind: 'date', beside: 'half', required: true, value: standing.acceptance.proposed, label: AJS.I18n.getText('aims.risk.acceptance.expires'), hint: AJS.I18n.getText('aims.risk.acceptance.expires-hint') }
            ],
            submit: renews ? AJS.I18n.getText('aims.risk.acceptance.renew').replace(/\s?…$/, '') : AJS.I18n.getText('aims.risk.acceptance.accept').replace(/\s?…$/, ''),
            places: {
                'acceptance.rationale-missing': 'rationale',
                'acceptance.expiry-missing': 'expires',
                'acceptance.expiry-unreadable': 'expires',
                'acceptance.expiry-past': 'expires',
                'acceptance.expiry-too-far': 'expires'
            },
            save: function (values) {
                return rest
                    .post('risks/' + path(standing.risk) + '/acceptances', {
                        rationale: values.rationale,
                        conditions: values.conditions,
                        expires: values.expires,
                        lastAcceptance: standing.acceptance.number,
                        lastAssessment: standing.acceptance.assessment,
                        lastFacts: standing.acceptance.facts
                    })
                    .then(function (made) {
                        done(made.text);
                    });
            },
            failed: function (failure, problem, submit) {
                if (failure.code !== 'acceptance.changed-meanwhile') {
                    return false;
                }
                lookAgain(failure, problem, submit);
                return true;
            }
        });
    }

    /** Revokes the newest acceptance of a risk. */
    function revoke(standing, done) {
        dialog.open({
            title: AJS.I18n.getText('aims.risk.acceptance.dialog.revoke-title', standing.risk),
            lead: AJS.I18n.getText('aims.risk.acceptance.dialog.revoke-lead'),
            fields: [{ name: 'reason', kind: 'textarea', required: true, label: AJS.I18n.getText('aims.risk.acceptance.reason') }],
            submit: AJS.I18n.getText('aims.risk.acceptance.revoke').replace(/\s?…$/, ''),
            places: { 'acceptance.reason-missing': 'reason', 'acceptance.text-too-long': 'reason' },
            save: function (values) {
                return rest
                    .post('risks/' + path(standing.risk) + '/acceptances/' + String(standing.acceptance.number) + '/revocation', { reason: values.reason })
                    .then(function () {
                        done(AJS.I18n.getText('aims.risk.acceptance.dialog.revoked'));
                    });
            }
        });
    }

    return { accept: accept, revoke: revoke };
});
