/** The dialog that says the same of many risks. */
define('aims/risk/assess-many', ['aims/dom', 'aims/rest', 'aims/work/dialog', 'aims/risk/assessment-model'], function (dom, rest, dialog, model) {
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

    /** What another dialog can go on with: the texts, and the choices in words. */
    function typed(values, offers) {
        var parts = [
            ['likelihood', AJS.I18n.getText('aims.risk.dialog.likelihood'), offers.likelihoods],
            ['severity', AJS.I18n.getText('aims.risk.dialog.severity'), offers.severities],
            ['residualLikelihood', AJS.I18n.getText('aims.risk.assessment.part.residual-likelihood'), offers.likelihoods],
            ['residualSeverity', AJS.I18n.getText('aims.risk.assessment.part.residual-severity'), offers.severities]
        ];
        return {
            confidence: values.confidence,
            why: values.why,
            chosen: parts
                .filter(function (part) {
                    return values[part[0]];
                })
                .map(function (part) {
                    return [part[1], part[2][Number(values[part[0]]) - 1].text];
                })
        };
    }

    /**
     * @param {Object} task keys: all risks; open: those that are not assessed yet; saved: how many are; path; done
     * @param {Object} offers the answer of the form's REST
     * @param {Object} before what was typed in the choices of another model; none for a new dialog
     */
    function open(task, offers, before) {
        var sent = {};
        var reloading = false;
        dialog.open({
            title: AJS.I18n.getText('aims.risk.assessment.many.title', String(task.open.length)),
            lead: AJS.I18n.getText('aims.risk.assessment.many.lead'),
            above: before && model.again(offers.model, before.chosen),
            fields: [
                select('likelihood', AJS.I18n.getText('aims.risk.dialog.likelihood'), offers.likelihoods),
                select('severity', AJS.I18n.getText('aims.risk.dialog.severity'), offers.severities),
                Object.assign(select('confidence', AJS.I18n.getText('aims.risk.dialog.confidence'), offers.confidences), { value: before ? before.confidence : '' }),
                Object.assign(select('residualLikelihood', AJS.I18n.getText('aims.risk.assessment.part.residual-likelihood'), offers.likelihoods), { beside: 'half' }),
                Object.assign(select('residualSeverity', AJS.I18n.getText('aims.risk.assessment.part.residual-severity'), offers.severities), { beside: 'half' }),
                { name: 'why', kind: 'textarea', label: AJS.I18n.getText('aims.risk.assessment.part.why'), value: before && before.why, hint: AJS.I18n.getText('aims.risk.assessment.many.why-hint') }
            ],
            submit: AJS.I18n.getText('aims.risk.assessment.many.submit'),
            places: { 'risk.assessment.nothing-given': 'likelihood', 'risk.assessment.text-too-long': 'why' },
            save: function (values) {
                sent = values;
                return rest
                    .post(task.path, {
                        risks: task.open,
                        model: offers.model,
                        likelihood: number(values.likelihood),
                        severity: number(values.severity),
                        confidence: values.confidence || undefined,
                        residualLikelihood: number(values.residualLikelihood),
                        residualSeverity: number(values.residualSeverity),
                        why: values.why
                    })
                    .then(function (answer) {
                        task.saved += answer.assessed;
                        if (answer.assessed < task.open.length) {
                            throw { code: 'partly', answer: answer };
                        }
                        task.done(AJS.I18n.getText('aims.risk.assessment.many.saved', String(task.saved)));
                    });
            },
            failed: function (failure, problem, submit, hide) {
                if (failure.code === 'partly') {
                    task.open = refused(problem, failure.answer);
                } else if (failure.code === 'risk.assessment.model-changed') {
                    model.changed(problem, failure.message, function () {
                        return rest.get(task.path + '/form').then(function (others) {
                            reloading = true;
                            hide();
                            open(task, others, typed(sent, offers));
                        });
                    });
                }
                return failure.code === 'partly' || failure.code === 'risk.assessment.model-changed';
            },
            closed: function () {
                if (!reloading && task.saved > 0 && task.saved < task.keys.length) {
                    task.done(AJS.I18n.getText('aims.risk.assessment.many.saved', String(task.saved)));
                }
            }
        });
    }

    /**
     * @param {string[]} keys of risks of one register, 1 to 100
     * @param {function(string)} done takes what to say when the dialog ends after something was saved
     */
    function assessMany(keys, done) {
        var project = keys[0].substring(0, keys[0].lastIndexOf('-'));
        var path = 'projects/' + encodeURIComponent(project) + '/risks/assessments';
        return rest.get(path + '/form').then(function (offers) {
            open({ keys: keys, open: keys.slice(), saved: 0, path: path, done: done }, offers);
        });
    }

    return { assessMany: assessMany };
});
