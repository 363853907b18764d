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
    var STATES = {
        UNDECIDED: AJS.I18n.getText('aims.soa.state.undecided'),
        EXCLUDED: AJS.I18n.getText('aims.soa.state.excluded'),
        NO_WORK_DEFINED: AJS.I18n.getText('aims.soa.state.no-work-defined'),
        PLANNED: AJS.I18n.getText('aims.soa.state.planned'),
        IN_PROGRESS: AJS.I18n.getText('aims.soa.state.in-progress'),
        DONE_WITHOUT_EVIDENCE: AJS.I18n.getText('aims.soa.state.done-without-evidence'),
        OPERATING: AJS.I18n.getText('aims.soa.state.operating'),
        STALE: AJS.I18n.getText('aims.soa.state.stale'),
        FAILED: AJS.I18n.getText('aims.soa.state.failed')
    };
    var STATE_LOZENGES = {
        IN_PROGRESS: 'aui-lozenge-inprogress',
        DONE_WITHOUT_EVIDENCE: 'aui-lozenge-new',
        OPERATING: 'aui-lozenge-success',
        STALE: 'aui-lozenge-moved',
        FAILED: 'aui-lozenge-error'
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
        /** Names of the nine states, in their order. */
        states: Object.keys(STATES),
        state: function (name) {
            return STATES[name];
        },
        stateLozenge: function (name) {
            return STATE_LOZENGES[name] || '';
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
