/** The dialogs about risks: raise, expose a system, select controls. */
define('aims/work/risks', ['aims/dom', 'aims/rest', 'aims/work/dialog', 'aims/work/library', 'aims/risk/assessment-model'], function (dom, rest, dialog, library, model) {
    'use strict';

    function path(key) {
        return encodeURIComponent(key);
    }

    function steps(choices, value) {
        return {
            value: value || '',
            options: [{ value: '', text: AJS.I18n.getText('aims.risk.dialog.not-rated') }].concat(choices)
        };
    }

    function ratingFields(form, risk) {
        return [
            Object.assign({ name: 'likelihood', kind: 'select', beside: 'third', label: AJS.I18n.getText('aims.risk.dialog.likelihood') }, steps(form.likelihoods, risk.likelihood && String(risk.likelihood))),
            Object.assign({ name: 'severity', kind: 'select', beside: 'third', label: AJS.I18n.getText('aims.risk.dialog.severity'), hint: AJS.I18n.getText('aims.risk.dialog.severity-hint') }, steps(form.severities, risk.severity && String(risk.severity))),
            Object.assign({ name: 'confidence', kind: 'select', beside: 'third', label: AJS.I18n.getText('aims.risk.dialog.confidence'), hint: AJS.I18n.getText('aims.risk.dialog.confidence-hint') }, steps(form.confidences, risk.confidence))
        ];
    }

    function rating(values) {
        return {
            likelihood: values.likelihood ? Number(values.likelihood) : undefined,
            severity: values.severity ? Number(values.severity) : undefined,
            confidence: values.confidence || undefined
        };
    }

    function controlField(form, chosen, label) {
        return {
            name: 'controls',
            kind: 'checks',
            label: label || AJS.I18n.getText('aims.risk.dialog.controls'),
            options: form.controls
                .map(function (control) {
                    return { value: control.id, text: control.id + ' ' + control.title, about: control.about, checked: chosen.indexOf(control.id) >= 0 };
                })
                // The chosen ones first, so that they are seen without scrolling.
                .sort(function (one, other) {
                    return Number(other.checked) - Number(one.checked);
                })
        };
    }

    function natureField(name, label, choices) {
        return { name: name, kind: 'checks', beside: 'third', label: label, options: choices };
    }

    /** Where a risk comes from and whom it strikes; a field that Jira does not have any more is left out. */
    function natureFields(form) {
        return [
            natureField('sources', AJS.I18n.getText('aims.risk.dialog.sources'), form.sources),
            natureField('consequenceTo', AJS.I18n.getText('aims.risk.dialog.consequence-to'), form.consequenceTo),
            natureField('consequenceKinds', AJS.I18n.getText('aims.risk.dialog.consequence-kinds'), form.consequenceKinds)
        ].filter(function (field) {
            return field.options.length > 0;
        });
    }

    function form(project) {
        return rest.get('projects/' + path(project) + '/risks/form');
    }

    /** Raises a risk on a system. */
    function raise(place, done) {
        return form(place.project).then(function (first) {
            var offers = first;
            var start = library.part(place.project);

            /** Steps of another model mean something else: they are chosen again, and all else stays. */
            function offerAnew(problem, now) {
                offers = now;
                ratingFields(now, {}).forEach(function (field) {
                    var select = opened.elements[field.name];
                    var kept = field.name === 'confidence' ? select.value : '';
                    dom.replace(
                        select,
                        field.options.map(function (option) {
                            return dom.h('option', { value: option.value, selected: option.value === kept }, option.text);
                        })
                    );
                });
                dom.replace(problem, model.again(now.model, []));
                opened.elements.likelihood.focus();
            }

            var opened = dialog.open({
                title: AJS.I18n.getText('aims.risk.dialog.raise-title', place.system),
                above: start.element,
                fields: [
                    { name: 'summary', label: AJS.I18n.getText('aims.risk.dialog.summary'), required: true, max: '255', hint: AJS.I18n.getText('aims.risk.dialog.summary-hint') },
                    { name: 'description', kind: 'textarea', label: AJS.I18n.getText('aims.risk.dialog.description') }
                ]
                    .concat(offers.mayRate ? ratingFields(offers, {}) : [])
                    .concat(natureFields(offers))
                    .concat([{ name: 'emerging', kind: 'checks', label: AJS.I18n.getText('aims.risk.dialog.experience'), options: [{ value: library.EMERGING, text: AJS.I18n.getText('aims.risk.dialog.emerging') }] }])
                    .concat([controlField(offers, [])]),
                submit: AJS.I18n.getText('aims.risk.action.raise'),
                places: { 'risk.summary-missing': 'summary', 'risk.summary-too-long': 'summary', 'risk.option-gone': 'controls', 'risk.control-unknown': 'controls' },
                save: function (values, token) {
                    var risk = {
                        token: token,
                        summary: values.summary,
                        description: values.description,
                        system: place.system,
                        controls: values.controls,
                        sources: values.sources,
                        consequenceTo: values.consequenceTo,
                        consequenceKinds: values.consequenceKinds,
                        emerging: values.emerging.length > 0,
                        library: start.chosen()
                    };
                    return rest
                        .post('projects/' + path(place.project) + '/risks', Object.assign(risk, offers.mayRate ? Object.assign(rating(values), { model: offers.model }) : {}))
                        .then(function (raised) {
                            done(AJS.I18n.getText('aims.risk.dialog.raised', raised.key));
                        });
                },
                failed: function (failure, problem) {
                    if (failure.code !== 'risk.assessment.model-changed') {
                        return false;
                    }
                    model.changed(problem, failure.message, function () {
                        return form(place.project).then(function (now) {
                            offerAnew(problem, now);
                        });
                    });
                    return true;
                }
            });
        });
    }

    /** Links a risk that is there already to a system. */
    function expose(place, done) {
        dialog.open({
            title: AJS.I18n.getText('aims.risk.dialog.expose-title', place.system),
            fields: [{ name: 'risk', label: AJS.I18n.getText('aims.risk.dialog.risk-key'), required: true, hint: AJS.I18n.getText('aims.risk.dialog.risk-key-hint', place.project) }],
            submit: AJS.I18n.getText('aims.risk.action.expose'),
            places: { 'not-found': 'risk' },
            save: function (values) {
                return rest.post('risks/' + path(values.risk.trim() || '-') + '/systems', { system: place.system }).then(
                    function (linked) {
                        done(AJS.I18n.getText('aims.risk.dialog.exposed', linked.key));
                    },
                    function (failure) {
                        throw failure.code === 'not-found' ? Object.assign({}, failure, { message: AJS.I18n.getText('aims.risk.dialog.risk-unknown') }) : failure;
                    }
                );
            }
        });
        return Promise.resolve();
    }

    /** Says that the risk can set off another one. */
    function trigger(place, done) {
        dialog.open({
            title: AJS.I18n.getText('aims.risk.dialog.trigger-title', place.risk),
            lead: AJS.I18n.getText('aims.risk.dialog.trigger-lead'),
            fields: [{ name: 'risk', label: AJS.I18n.getText('aims.risk.dialog.triggered'), required: true, hint: AJS.I18n.getText('aims.risk.dialog.risk-key-hint', place.project) }],
            submit: AJS.I18n.getText('aims.risk.action.trigger'),
            places: { 'risk.other-unknown': 'risk', 'risk.triggers-itself': 'risk' },
            save: function (values) {
                return rest.post('risks/' + path(place.risk) + '/triggers', { risk: values.risk.trim() }).then(function (linked) {
                    done(AJS.I18n.getText('aims.risk.dialog.trigger-linked', linked.key, values.risk.trim()));
                });
            }
        });
        return Promise.resolve();
    }

    function both(place) {
        return Promise.all([form(place.project), rest.get('risks/' + path(place.risk))]);
    }

    /** A line with a label for the ids that one list has and the other has not; none where there are none. */
    function difference(label, some, others) {
        var only = some.filter(function (id) {
            return others.indexOf(id) < 0;
        });
        return only.length > 0 && dom.h('li', {}, label, ' ', only.join(', '));
    }

    /**
     * How a dialog saves a choice of controls: with those that were seen. If somebody changed them meanwhile, the dialog says what, the
     * ticks stay, and saving again puts them in place.
     *
     * @param {string} key of the issue
     * @param {string} where the path of the method
     * @param {string[]} seen ids of the controls that the issue has
     */
    function saving(key, where, seen, done) {
        return {
            save: function (values) {
                return rest.put(where, { controls: values.controls || [], seen: seen }).then(function () {
                    done(AJS.I18n.getText('aims.risk.dialog.selected'));
                });
            },
            failed: function (failure, problem, submit) {
                var now = failure.code === 'risk.controls-changed' && failure.body.details.controls;
                if (!now) {
                    return false;
                }
                dom.replace(
                    problem,
                    dom.message('warning', [
                        dom.h('p', {}, AJS.I18n.getText('aims.risk.dialog.controls-changed', key)),
                        dom.h('ul', {}, difference(AJS.I18n.getText('aims.risk.dialog.controls-added'), now, seen), difference(AJS.I18n.getText('aims.risk.dialog.controls-removed'), seen, now)),
                        dom.h('p', {}, AJS.I18n.getText('aims.risk.dialog.controls-keep'))
                    ])
                );
                problem.scrollIntoView({ block: 'nearest' });
                seen = now;
                submit.focus();
                return true;
            }
        };
    }

    /** Selects the controls of a risk. */
    function select(place, done) {
        return both(place).then(function (read) {
            dialog.open(
                Object.assign(
                    {
                        title: AJS.I18n.getText('aims.risk.dialog.select-title', place.risk),
                        fields: [controlField(read[0], read[1].controls)],
                        submit: AJS.I18n.getText('aims.risk.dialog.save'),
                        places: { 'risk.option-gone': 'controls', 'risk.control-unknown': 'controls' }
                    },
                    saving(place.risk, 'risks/' + path(place.risk) + '/controls', read[1].controls, done)
                )
            );
        });
    }

    return { raise: raise, expose: expose, trigger: trigger, select: select, form: form, controlField: controlField, saving: saving };
});
