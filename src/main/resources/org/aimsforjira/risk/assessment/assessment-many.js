/** The dialog that says the same of many risks. */
define('aims/risk/assess-many', ['aims/dom', 'aims/rest', 'aims/work/dialog'], function (dom, rest, dialog) {
    'use strict';

    var h = dom.h;

    function select(name, label, steps) {
        return {
            name: name,
            kind: 'select',
            beside: 'third',
            label: label,
            value: '',
            options: [{ value: '', text: AJS.I18n.getText('aims.risk.assessment.many.leave') }].concat(
                steps.map(function (one) {
                    return { value: String(one.step || one.value), text: one.text };
                })
            )
        };
    }

    function number(value) {
        return value ? Number(value) : undefined;
    }

    /** Which risks were refused and why; they stay chosen, so that sending again tries these only. */
    function refused(problem, answer) {
        var left = answer.risks.filter(function (risk) {
            return risk.code;
        });
        dom.replace(
            problem,
            dom.message('warning', [
                h('p', {}, AJS.I18n.getText('aims.risk.assessment.many.partly', String(answer.assessed), String(left.length))),
                h(
                    'ul',
                    {},
                    left.map(function (risk) {
                        return h('li', {}, h('strong', {}, risk.key), ' ', risk.message);
                    })
                )
            ])
        );
        problem.scrollIntoView({ block: 'nearest' });
        return left.map(function (risk) {
            return risk.key;
        });
    }

    /**
     * @param {string[]} keys of risks of one register, 1 to 100
     * @param {function(string)} done takes what to say when the dialog ends after something was saved
     */
    function assessMany(keys, done) {
        var project = keys[0].substring(0, keys[0].lastIndexOf('-'));
        var path = 'projects/' + encodeURIComponent(project) + '/risks/assessments';
        var open = keys.slice();
        var saved = 0;
        return rest.get(path + '/form').then(function (offers) {
            dialog.open({
                title: AJS.I18n.getText('aims.risk.assessment.many.title', String(keys.length)),
                lead: AJS.I18n.getText('aims.risk.assessment.many.lead'),
                fields: [
                    select('likelihood', AJS.I18n.getText('aims.risk.dialog.likelihood'), offers.likelihoods),
                    select('severity', AJS.I18n.getText('aims.risk.dialog.severity'), offers.severities),
                    select('confidence', AJS.I18n.getText('aims.risk.dialog.confidence'), offers.confidences),
                    Object.assign(select('residualLikelihood', AJS.I18n.getText('aims.risk.assessment.part.residual-likelihood'), offers.likelihoods), { beside: 'half' }),
                    Object.assign(select('residualSeverity', AJS.I18n.getText('aims.risk.assessment.part.residual-severity'), offers.severities), { beside: 'half' }),
                    { name: 'why', kind: 'textarea', label: AJS.I18n.getText('aims.risk.assessment.part.why'), hint: AJS.I18n.getText('aims.risk.assessment.many.why-hint') }
                ],
                submit: AJS.I18n.getText('aims.risk.assessment.many.submit'),
                places: { 'risk.assessment.nothing-given': 'likelihood', 'risk.assessment.text-too-long': 'why' },
                save: function (values) {
                    return rest
                        .post(path, {
                            risks: open,
                            likelihood: number(values.likelihood),
                            severity: number(values.severity),
                            confidence: values.confidence || undefined,
                            residualLikelihood: number(values.residualLikelihood),
                            residualSeverity: number(values.residualSeverity),
                            why: values.why
                        })
                        .then(function (answer) {
                            saved += answer.assessed;
                            if (answer.assessed < open.length) {
                                throw { code: 'partly', answer: answer };
                            }
                            done(AJS.I18n.getText('aims.risk.assessment.many.saved', String(saved)));
                        });
                },
                failed: function (failure, problem) {
                    if (failure.code === 'partly') {
                        open = refused(problem, failure.answer);
                    }
                    return failure.code === 'partly';
                },
                closed: function () {
                    if (saved > 0 && saved < keys.length) {
                        done(AJS.I18n.getText('aims.risk.assessment.many.saved', String(saved)));
                    }
                }
            });
        });
    }

    return { assessMany: assessMany };
});
