/** The fields of an assessment, and what the model makes of them while somebody still chooses. */
define('aims/risk/assessment-form', ['aims/dom'], function (dom) {
    'use strict';

    var h = dom.h;

    function steps(list, first) {
        return [{ value: '', text: first }].concat(
            list.map(function (one) {
                return { value: String(one.step), text: one.text };
            })
        );
    }

    function meaning(list, value) {
        var found = list.filter(function (one) {
            return String(one.step) === value;
        })[0];
        return found ? found.meaning : '';
    }

    function text(list, value) {
        var found = list.filter(function (one) {
            return String(one.step || one.value) === String(value);
        })[0];
        return found ? found.text : AJS.I18n.getText('aims.risk.level.none');
    }

    function lozenge(level) {
        return h('span', { class: 'aims-level ' + level.style }, level.text);
    }

    function notRated() {
        return h('span', { class: 'aims-level aims-level-none' }, AJS.I18n.getText('aims.risk.level.none'));
    }

    /** A table in which each row rates one consequence. */
    function consequences(offers, start, changed) {
        var body = h('tbody', {});
        var table = h(
            'table',
            { class: 'aui aims-consequences' },
            h(
                'thead',
                {},
                h(
                    'tr',
                    {},
                    h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.assessment.consequence.to')),
                    h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.assessment.consequence.kind')),
                    h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.dialog.severity')),
                    h('th', { scope: 'col' }, h('span', { class: 'assistive' }, AJS.I18n.getText('aims.risk.assessment.consequence.remove')))
                )
            ),
            body
        );
        var worst = h('div', { class: 'description', role: 'status' });
        var add = dom.button(AJS.I18n.getText('aims.risk.assessment.consequence.add'), {
            class: 'aui-button aui-button-link aims-consequence-add',
            onclick: function () {
                var row = append({});
                refresh();
                row.querySelector('select').focus();
            }
        });

        function select(label, choices, value, name) {
            return h(
                'select',
                { class: 'select', 'aria-label': label, 'data-part': name, onchange: refresh },
                choices.map(function (choice) {
                    return h('option', { value: choice.value, selected: choice.value === value, 'data-name': choice.name || choice.text }, choice.text);
                })
            );
        }

        /** What was rated before may not be offered any more. It stands there as it is called, never as something else. */
        function withOwn(choices, value, name) {
            var known =
                !value ||
                choices.some(function (choice) {
                    return choice.value === value;
                });
            return known ? choices : choices.concat([{ value: value, name: name || value, text: AJS.I18n.getText('aims.risk.assessment.consequence.gone', name || value) }]);
        }

        function append(one) {
            var row = h(
                'tr',
                {},
                h('td', {}, select(AJS.I18n.getText('aims.risk.assessment.consequence.to'), withOwn(offers.consequenceTo, one.to, one.toText), one.to, 'to')),
                h('td', {}, select(AJS.I18n.getText('aims.risk.assessment.consequence.kind'), withOwn(offers.consequenceKinds, one.kind, one.kindText), one.kind, 'kind')),
                h('td', {}, select(AJS.I18n.getText('aims.risk.dialog.severity'), steps(offers.severities, AJS.I18n.getText('aims.risk.assessment.choose')), one.severity && String(one.severity), 'severity')),
                h(
                    'td',
                    {},
                    dom.button(AJS.I18n.getText('aims.risk.assessment.consequence.remove'), {
                        class: 'aui-button aui-button-link',
                        onclick: function () {
                            var next = row.nextElementSibling || row.previousElementSibling;
                            row.remove();
                            refresh();
                            // What was said about the rows may hold no longer.
                            body.dispatchEvent(new Event('input', { bubbles: true }));
                            (next ? next.querySelector('select') : add).focus();
                        }
                    })
                )
            );
            body.appendChild(row);
            return row;
        }

        function value(row, part) {
            return row.querySelector('[data-part=' + part + ']').value;
        }

        /** What the chosen option is called, without the remark that it is no longer offered. */
        function name(row, part) {
            var chosen = row.querySelector('[data-part=' + part + ']').selectedOptions[0];
            return chosen ? chosen.getAttribute('data-name') : '';
        }

        function read() {
            return Array.prototype.map.call(body.children, function (row) {
                return { to: value(row, 'to'), toText: name(row, 'to'), kind: value(row, 'kind'), kindText: name(row, 'kind'), severity: Number(value(row, 'severity')) || undefined };
            });
        }

        function worstOf() {
            return read().reduce(function (most, one) {
                return Math.max(most, one.severity || 0);
            }, 0);
        }

        function refresh() {
            var any = body.children.length > 0;
            table.hidden = !any;
            worst.textContent = any ? (worstOf() ? AJS.I18n.getText('aims.risk.assessment.consequence.worst', text(offers.severities, worstOf())) : AJS.I18n.getText('aims.risk.assessment.consequence.unrated')) : AJS.I18n.getText('aims.risk.assessment.consequence.none');
            changed();
        }

        function set(list) {
            body.textContent = '';
            list.forEach(append);
            refresh();
        }

        start.forEach(append);

        return {
            element: h('div', { role: 'group', 'aria-label': AJS.I18n.getText('aims.risk.assessment.part.consequences'), class: 'aims-consequences-field' }, table, worst, add),
            read: read,
            set: set,
            worst: worstOf,
            refresh: refresh,
            any: function () {
                return body.children.length > 0;
            },
            words: function () {
                return read()
                    .map(function (one) {
                        return one.toText + ', ' + one.kindText + ': ' + text(offers.severities, one.severity);
                    })
                    .join('\n');
            }
        };
    }

    /**
     * @param {Object} offers the answer of the form's REST
     * @param {Object} typed what typed() gave in a dialog before with the choices of another model; none for a new dialog
     * @returns fields for the dialog, watch(form) to begin the preview, wish() for REST, unrated() whether a consequence has no severity, words() for people, use(assessment) to take over somebody's ratings, typed() what another dialog can go on with
     */
    function build(offers, typed) {
        // Ratings in the steps of another model are not carried over: a number means something else there.
        var now = typed ? { confidence: typed.confidence } : offers.current || {};
        var form;
        var hints = {
            likelihood: h('span', {}),
            severity: h('span', {}),
            residualLikelihood: h('span', {}),
            residualSeverity: h('span', {})
        };
        var inherent = h('div', { class: 'aims-preview', role: 'status' });
        var residual = h('div', { class: 'aims-preview', role: 'status' });
        var rows = consequences(offers, typed ? typed.consequences : offers.consequences, preview);

        function step(name) {
            return Number(form.elements[name].value) || 0;
        }

        function level(likelihood, severity) {
            if (!likelihood || !severity) {
                return null;
            }
            var key = offers.matrix[likelihood - 1][severity - 1];
            return offers.levels.filter(function (one) {
                return one.key === key;
            })[0];
        }

        function preview() {
            if (!form) {
                return;
            }
            var severity = form.elements.severity;
            severity.disabled = rows.any();
            if (rows.any()) {
                severity.value = rows.worst() ? String(rows.worst()) : '';
            }
            ['likelihood', 'residualLikelihood'].forEach(function (name) {
                hints[name].textContent = meaning(offers.likelihoods, form.elements[name].value);
            });
            hints.residualSeverity.textContent = meaning(offers.severities, form.elements.residualSeverity.value);
            hints.severity.textContent = meaning(offers.severities, severity.value) || AJS.I18n.getText('aims.risk.dialog.severity-hint');
            var rated = step('likelihood');
            var unsure = ['', 'low'].indexOf(form.elements.confidence.value) >= 0;
            var counted = unsure ? Math.min(rated + 1, offers.likelihoods.length) : rated;
            var before = level(rated && counted, step('severity'));
            dom.replace(
                inherent,
                h('span', { class: 'aims-preview-label' }, AJS.I18n.getText('aims.risk.assessment.preview.inherent')),
                ' ',
                before ? lozenge(before) : notRated(),
                before && counted > rated && h('span', { class: 'aims-quiet' }, ' ', AJS.I18n.getText('aims.risk.assessment.preview.raised', text(offers.likelihoods, counted))),
                before && unsure && counted === rated && h('span', { class: 'aims-quiet' }, ' ', AJS.I18n.getText('aims.risk.assessment.preview.highest'))
            );
            var after = level(step('residualLikelihood'), step('residualSeverity'));
            dom.replace(
                residual,
                h('span', { class: 'aims-preview-label' }, AJS.I18n.getText('aims.risk.assessment.preview.residual')),
                ' ',
                after ? lozenge(after) : notRated(),
                before && after && after.rank > before.rank && h('span', { class: 'aims-quiet' }, ' ', AJS.I18n.getText('aims.risk.assessment.preview.higher'))
            );
        }

        function element(name, label, content, read) {
            return { name: name, kind: 'custom', label: label, element: content, read: read || function () {} };
        }

        function select(name, label, choices, value, hint) {
            return { name: name, kind: 'select', beside: 'third', label: label, options: choices, value: value ? String(value) : '', hint: hint };
        }

        var none = AJS.I18n.getText('aims.risk.dialog.not-rated');
        var fields = [
            { kind: 'part', label: AJS.I18n.getText('aims.risk.assessment.before') },
            Object.assign(select('likelihood', AJS.I18n.getText('aims.risk.dialog.likelihood'), steps(offers.likelihoods, none), now.likelihood, hints.likelihood), { required: true }),
            Object.assign(select('severity', AJS.I18n.getText('aims.risk.dialog.severity'), steps(offers.severities, none), now.severity, hints.severity), { required: true }),
            select('confidence', AJS.I18n.getText('aims.risk.dialog.confidence'), [{ value: '', text: AJS.I18n.getText('aims.risk.assessment.confidence-unknown') }].concat(offers.confidences), now.confidence, AJS.I18n.getText('aims.risk.dialog.confidence-hint')),
            offers.consequenceTo.length > 0 && offers.consequenceKinds.length > 0 && element('consequences', AJS.I18n.getText('aims.risk.assessment.part.consequences'), rows.element),
            element('inherentPreview', '', inherent),
            { kind: 'part', label: AJS.I18n.getText('aims.risk.assessment.after') },
            Object.assign(select('residualLikelihood', AJS.I18n.getText('aims.risk.assessment.part.residual-likelihood'), steps(offers.likelihoods, none), now.residualLikelihood, hints.residualLikelihood), { beside: 'half' }),
            Object.assign(select('residualSeverity', AJS.I18n.getText('aims.risk.assessment.part.residual-severity'), steps(offers.severities, none), now.residualSeverity, hints.residualSeverity), { beside: 'half' }),
            element('residualPreview', '', residual),
            { kind: 'part', label: AJS.I18n.getText('aims.risk.assessment.grounds') },
            { name: 'why', kind: 'textarea', label: AJS.I18n.getText('aims.risk.assessment.part.why'), value: typed && typed.why, hint: AJS.I18n.getText('aims.risk.assessment.why-hint') },
            { name: 'inputs', kind: 'textarea', label: AJS.I18n.getText('aims.risk.assessment.part.inputs'), value: typed && typed.inputs, hint: AJS.I18n.getText('aims.risk.assessment.inputs-hint') }
        ].filter(Boolean);

        return {
            fields: fields,
            watch: function (opened) {
                form = opened;
                form.addEventListener('change', preview);
                rows.refresh();
            },
            wish: function (basedOn) {
                return {
                    basedOn: basedOn,
                    model: offers.model,
                    likelihood: step('likelihood') || undefined,
                    severity: rows.any() ? undefined : step('severity') || undefined,
                    consequences: rows.read().map(function (one) {
                        return { to: one.to, kind: one.kind, severity: one.severity };
                    }),
                    confidence: form.elements.confidence.value || undefined,
                    residualLikelihood: step('residualLikelihood') || undefined,
                    residualSeverity: step('residualSeverity') || undefined,
                    why: form.elements.why.value,
                    inputs: form.elements.inputs.value
                };
            },
            words: function () {
                return {
                    likelihood: text(offers.likelihoods, step('likelihood')),
                    severity: text(offers.severities, step('severity')),
                    consequences: rows.words() || AJS.I18n.getText('aims.risk.assessment.consequences-not-rated'),
                    confidence: form.elements.confidence.value ? text(offers.confidences, form.elements.confidence.value) : AJS.I18n.getText('aims.risk.assessment.confidence-unknown'),
                    residualLikelihood: text(offers.likelihoods, step('residualLikelihood')),
                    residualSeverity: text(offers.severities, step('residualSeverity')),
                    why: form.elements.why.value,
                    inputs: form.elements.inputs.value
                };
            },
            unrated: function () {
                return rows.read().some(function (one) {
                    return !one.severity;
                });
            },
            typed: function () {
                var chosen = [
                    ['likelihood', AJS.I18n.getText('aims.risk.dialog.likelihood'), offers.likelihoods],
                    ['severity', AJS.I18n.getText('aims.risk.dialog.severity'), offers.severities],
                    ['residualLikelihood', AJS.I18n.getText('aims.risk.assessment.part.residual-likelihood'), offers.likelihoods],
                    ['residualSeverity', AJS.I18n.getText('aims.risk.assessment.part.residual-severity'), offers.severities]
                ]
                    .filter(function (part) {
                        return step(part[0]);
                    })
                    .map(function (part) {
                        return [part[1], text(part[2], step(part[0]))];
                    });
                if (rows.any()) {
                    chosen.push([AJS.I18n.getText('aims.risk.assessment.part.consequences'), rows.words().split('\n').join('; ')]);
                }
                return {
                    chosen: chosen,
                    confidence: form.elements.confidence.value,
                    consequences: rows.read().map(function (one) {
                        return { to: one.to, toText: one.toText, kind: one.kind, kindText: one.kindText };
                    }),
                    why: form.elements.why.value,
                    inputs: form.elements.inputs.value
                };
            },
            use: function (theirs) {
                ['likelihood', 'severity', 'confidence', 'residualLikelihood', 'residualSeverity'].forEach(function (name) {
                    form.elements[name].value = theirs[name] === undefined || theirs[name] === null ? '' : String(theirs[name]);
                });
                rows.set(theirs.consequences);
            }
        };
    }

    return { build: build, lozenge: lozenge };
});
