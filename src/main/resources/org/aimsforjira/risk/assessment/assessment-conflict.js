/** Shows what somebody else said meanwhile beside what the person is about to say. Nothing that was typed is touched unless asked for. */
define('aims/risk/assessment-conflict', ['aims/dom'], function (dom) {
    'use strict';

    var h = dom.h;

    function theirWords(theirs) {
        return {
            likelihood: theirs.likelihoodText || AJS.I18n.getText('aims.risk.level.none'),
            severity: theirs.severityText || AJS.I18n.getText('aims.risk.level.none'),
            consequences: theirs.consequencesRated
                ? theirs.consequences
                      .map(function (one) {
                          return one.toText + ', ' + one.kindText + ': ' + one.severityText;
                      })
                      .join('\n')
                : AJS.I18n.getText('aims.risk.assessment.consequences-not-rated'),
            confidence: theirs.confidenceText,
            residualLikelihood: theirs.residualLikelihoodText || AJS.I18n.getText('aims.risk.level.none'),
            residualSeverity: theirs.residualSeverityText || AJS.I18n.getText('aims.risk.level.none'),
            why: theirs.why,
            inputs: theirs.inputs
        };
    }

    function parts() {
        return [
            ['likelihood', AJS.I18n.getText('aims.risk.dialog.likelihood')],
            ['severity', AJS.I18n.getText('aims.risk.dialog.severity')],
            ['consequences', AJS.I18n.getText('aims.risk.assessment.part.consequences')],
            ['confidence', AJS.I18n.getText('aims.risk.dialog.confidence')],
            ['residualLikelihood', AJS.I18n.getText('aims.risk.assessment.part.residual-likelihood')],
            ['residualSeverity', AJS.I18n.getText('aims.risk.assessment.part.residual-severity')],
            ['why', AJS.I18n.getText('aims.risk.assessment.part.why')],
            ['inputs', AJS.I18n.getText('aims.risk.assessment.part.inputs')]
        ];
    }

    /**
     * @param {Object} conflict place, message, theirs, mine (words), keep(), use() or none where their ratings cannot be taken over
     */
    function show(conflict) {
        var theirs = theirWords(conflict.theirs);
        var differing = parts().filter(function (part) {
            return theirs[part[0]] !== conflict.mine[part[0]];
        });

        function settled(text) {
            dom.replace(conflict.place, dom.message('info', h('p', {}, text)));
        }

        var keep = dom.button(AJS.I18n.getText('aims.risk.assessment.conflict.keep'), {
            'data-aims-conflict': 'keep',
            onclick: function () {
                conflict.keep();
                settled(AJS.I18n.getText('aims.risk.assessment.conflict.kept', String(conflict.theirs.number)));
            }
        });
        dom.replace(
            conflict.place,
            h(
                'div',
                { class: 'aui-message aui-message-warning aims-conflict', role: 'alert' },
                h('p', {}, conflict.message),
                h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.assessment.conflict.how', conflict.theirs.atText, conflict.theirs.originText)),
                differing.length > 0
                    ? h(
                          'table',
                          { class: 'aui aims-conflict-parts' },
                          h('caption', { class: 'assistive' }, AJS.I18n.getText('aims.risk.assessment.conflict.caption')),
                          h('thead', {}, h('tr', {}, h('td', {}), h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.assessment.conflict.theirs', String(conflict.theirs.number))), h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.assessment.conflict.mine')))),
                          h(
                              'tbody',
                              {},
                              differing.map(function (part) {
                                  return h('tr', {}, h('th', { scope: 'row' }, part[1]), h('td', { class: 'aims-text' }, theirs[part[0]] || '–'), h('td', { class: 'aims-text' }, conflict.mine[part[0]] || '–'));
                              })
                          )
                      )
                    : h('p', {}, AJS.I18n.getText('aims.risk.assessment.conflict.same')),
                h(
                    'div',
                    { class: 'aims-conflict-choice' },
                    keep,
                    ' ',
                    conflict.use &&
                        dom.button(AJS.I18n.getText('aims.risk.assessment.conflict.use'), {
                        'data-aims-conflict': 'use',
                        onclick: function () {
                            conflict.use();
                            settled(AJS.I18n.getText('aims.risk.assessment.conflict.used', String(conflict.theirs.number)));
                        }
                    })
                )
            )
        );
        conflict.place.scrollIntoView({ block: 'start' });
        keep.focus();
    }

    return { show: show };
});
