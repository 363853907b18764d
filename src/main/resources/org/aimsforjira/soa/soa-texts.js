/** The words of the Statement of Applicability for the scripts of its page. */
define('aims/soa/texts', [], function () {
    'use strict';

    var DECISIONS = {
        UNDECIDED: AJS.I18n.getText('aims.soa.decision.undecided'),
        INCLUDED: AJS.I18n.getText('aims.soa.decision.included'),
        EXCLUDED: AJS.I18n.getText('aims.soa.decision.excluded')
    };
    var LOZENGES = { UNDECIDED: '', INCLUDED: 'aui-lozenge-success', EXCLUDED: 'aui-lozenge-moved' };
    var REASONS = {
        RISK: AJS.I18n.getText('aims.soa.reason.risk'),
        LEGAL: AJS.I18n.getText('aims.soa.reason.legal'),
        CONTRACT: AJS.I18n.getText('aims.soa.reason.contract'),
        INTERESTED_PARTY: AJS.I18n.getText('aims.soa.reason.interested-party'),
        BEST_PRACTICE: AJS.I18n.getText('aims.soa.reason.best-practice')
    };
    var PARTS = {
        DECISION: AJS.I18n.getText('aims.soa.part.decision'),
        REASONS: AJS.I18n.getText('aims.soa.part.reasons'),
        JUSTIFICATION: AJS.I18n.getText('aims.soa.part.justification')
    };
    var HINTS = {
        UNDECIDED: AJS.I18n.getText('aims.soa.form.hint.undecided'),
        INCLUDED: AJS.I18n.getText('aims.soa.form.hint.included'),
        EXCLUDED: AJS.I18n.getText('aims.soa.form.hint.excluded')
    };

    return {
        /** Names in the order in which they are offered. */
        decisions: ['INCLUDED', 'EXCLUDED', 'UNDECIDED'],
        reasons: Object.keys(REASONS),
        decision: function (name) {
            return DECISIONS[name];
        },
        lozenge: function (name) {
            return LOZENGES[name];
        },
        reason: function (name) {
            return REASONS[name];
        },
        part: function (name) {
            return PARTS[name];
        },
        hint: function (name) {
            return HINTS[name];
        },
        number: function (value) {
            return value.toLocaleString(document.documentElement.lang || undefined);
        }
    };
});
