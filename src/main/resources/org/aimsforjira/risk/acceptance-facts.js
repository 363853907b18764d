/** What an acceptance freezes, in words: before somebody signs, and in what was signed. */
define('aims/risk/acceptance-facts', ['aims/dom'], function (dom) {
    'use strict';

    var h = dom.h;

    /** A line of a list of facts. */
    function fact(name, content) {
        return [h('dt', {}, name), h('dd', {}, content)];
    }

    function controls(facts) {
        return facts.controls.length === 0
            ? AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-no-controls')
            : h(
                  'ul',
                  {},
                  facts.controls.map(function (control) {
                      return h(
                          'li',
                          {},
                          h('strong', {}, control.id),
                          ' ' + control.title + ': ' + control.stateText,
                          control.newestEvidence && ', ' + AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-evidence', control.newestEvidence)
                      );
                  })
              );
    }

    function treatments(facts) {
        var list = h(
            'ul',
            {},
            facts.treatments.map(function (treatment) {
                return h('li', {}, treatment.key + ': ' + treatment.progressText);
            })
        );
        return [
            facts.treatments.length > 0
                ? list
                : !facts.moreTreatments && AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-no-treatments'),
            facts.moreTreatments && h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-hidden'))
        ];
    }

    /**
     * @param {Object} facts model, inherentText, controls, treatments, moreTreatments
     * @param rating what to show of the residual rating
     * @param {number} assessment the number of the assessment that it rests on
     */
    function all(facts, rating, assessment) {
        return [
            fact(AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-rating'), rating),
            fact(AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-inherent'), facts.inherentText),
            fact(AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-assessment'), String(assessment)),
            fact(AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-model'), facts.model),
            fact(AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-controls'), controls(facts)),
            fact(AJS.I18n.getText('aims.risk.acceptance.dialog.freezes-treatments'), treatments(facts))
        ];
    }

    return { fact: fact, all: all };
});
