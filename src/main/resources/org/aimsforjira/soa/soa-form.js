/**
 * The form that decides one control, in a row of its own below the control. What is typed is kept as a draft in this browser tab
 * until it is saved or thrown away, so that neither a reload nor a lost session costs a word.
 */
define('aims/soa/form', ['aims/soa/dom', 'aims/soa/texts', 'aims/soa/form-view'], function (dom, texts, formView) {
    'use strict';

    var h = dom.h;
    var FIELD_OF = {
        'soa.exclusion-unjustified': 'justification',
        'soa.best-practice-unexplained': 'justification',
        'soa.justification-too-long': 'justification',
        'soa.justification-unreadable': 'justification',
        'soa.inclusion-unjustified': 'reasons'
    };

    function same(a, b) {
        return (
            a.decision === b.decision &&
            a.justification.trim() === b.justification.trim() &&
            a.reasons.slice().sort().join() === b.reasons.slice().sort().join()
        );
    }

    /**
     * @param options row, statement, preset (a decision or null), max, drafts, onsave(wish), onclose()
     */
    function open(options) {
        var control = options.statement.id;
        var prefix = options.row.id + '-form';
        var draft = options.drafts.get(control);
        var restored = draft && !same(draft, options.statement);
        var start = restored ? draft : options.statement;
        var baseVersion = restored ? draft.version : options.statement.version;
        var current = options.statement;
        var timer = null;
        var isShut = false;

        var view = formView.build(prefix, options.statement, function () {
            close();
        });
        var radios = view.radios;
        var boxes = view.boxes;
        var textarea = view.textarea;

        function wish() {
            return {
                decision: radios.filter(function (radio) {
                    return radio.checked;
                })[0].value,
                reasons: boxes
                    .filter(function (box) {
                        return box.checked && !box.disabled;
                    })
                    .map(function (box) {
                        return box.value;
                    }),
                justification: textarea.value,
                expectedVersion: baseVersion
            };
        }

        function show(position) {
            radios.forEach(function (radio) {
                radio.checked = radio.value === position.decision;
            });
            boxes.forEach(function (box) {
                box.checked = position.reasons.indexOf(box.value) >= 0;
            });
            textarea.value = position.justification;
            refresh();
        }

        function refresh() {
            var now = wish();
            view.hint.textContent = texts.hint(now.decision);
            // Ticks stay while the decision is tried out; they count for an inclusion only.
            boxes.forEach(function (box) {
                box.disabled = now.decision !== 'INCLUDED';
            });
            view.reasonsField.classList.toggle('aims-soa-off', now.decision !== 'INCLUDED');
            view.count.textContent = AJS.I18n.getText(
                'aims.soa.form.characters',
                texts.number(now.justification.length),
                texts.number(options.max)
            );
            view.count.classList.toggle('aims-soa-too-long', now.justification.length > options.max);
        }

        function dirty() {
            return !same(wish(), current) && !same(wish(), options.statement);
        }

        function keep() {
            clearTimeout(timer);
            if (dirty()) {
                var now = wish();
                options.drafts.set(control, {
                    decision: now.decision,
                    reasons: now.reasons,
                    justification: now.justification,
                    version: baseVersion
                });
            } else {
                options.drafts.remove(control);
            }
        }

        function decide(decision) {
            radios.forEach(function (radio) {
                radio.checked = radio.value === decision;
            });
            changed();
        }

        function changed() {
            if (isShut) {
                return; // the browser reports a last change of a text area while its form is taken away
            }
            refresh();
            showError(null);
            clearTimeout(timer);
            timer = setTimeout(keep, 200);
        }

        function showError(problem) {
            textarea.removeAttribute('aria-invalid');
            dom.replace(view.error, problem && dom.message('error', h('p', {}, problem.message)));
            if (!problem) {
                return;
            }
            var field = FIELD_OF[problem.code];
            if (field === 'justification') {
                textarea.setAttribute('aria-invalid', 'true');
                textarea.focus();
            } else if (field === 'reasons') {
                boxes[0].focus();
            } else {
                view.save.focus();
            }
        }

        function busy(is) {
            view.form.setAttribute('aria-busy', String(is));
            view.save.disabled = is;
            view.save.classList.toggle('aims-soa-busy', is);
        }

        function submit() {
            if (view.form.getAttribute('aria-busy') === 'true') {
                return;
            }
            keep();
            options.onsave(wish());
        }

        /** Closes, after asking when there is something unsaved; then goes on. */
        function close(then) {
            keep();
            if (!dirty()) {
                shut();
                (then || options.onclose)();
                return;
            }
            var stay = dom.button(AJS.I18n.getText('aims.soa.action.keep-editing'), {
                onclick: function () {
                    question.remove();
                    textarea.focus();
                }
            });
            var question = h(
                'div',
                { class: 'aui-message aui-message-warning aims-soa-question', role: 'alertdialog', 'aria-labelledby': prefix + '-question' },
                h('p', { id: prefix + '-question' }, AJS.I18n.getText('aims.soa.form.discard', control)),
                h(
                    'p',
                    {},
                    stay,
                    ' ',
                    dom.button(AJS.I18n.getText('aims.soa.action.discard'), {
                        onclick: function () {
                            options.drafts.remove(control);
                            shut();
                            (then || options.onclose)();
                        }
                    })
                )
            );
            dom.replace(view.error, question);
            stay.focus();
        }

        function shut() {
            isShut = true;
            clearTimeout(timer);
            view.row.remove();
            options.row.classList.remove('aims-soa-open');
        }

        view.form.addEventListener('input', changed);
        view.form.addEventListener('change', changed);
        view.form.addEventListener('submit', function (event) {
            event.preventDefault();
            submit();
        });

        options.row.classList.add('aims-soa-open');
        options.row.after(view.row);
        show(start);
        if (restored) {
            dom.replace(view.notices, dom.message('info', h('p', {}, AJS.I18n.getText('aims.soa.form.draft'))));
        }
        if (options.preset) {
            decide(options.preset);
        }
        (options.preset === 'INCLUDED'
            ? boxes[0]
            : options.preset
              ? textarea
              : radios.filter(function (radio) {
                    return radio.checked;
                })[0]
        ).focus();
        view.row.scrollIntoView({ block: 'nearest' });

        return {
            control: control,
            element: view.row,
            wish: wish,
            dirty: dirty,
            decide: decide,
            toggleReason: function (index) {
                if (boxes[index] && !boxes[index].disabled) {
                    boxes[index].checked = !boxes[index].checked;
                    changed();
                }
            },
            submit: submit,
            close: close,
            shut: shut,
            busy: busy,
            showError: showError,
            focus: function () {
                textarea.focus();
            },
            /** Somebody else saved this control: says so, keeps what is typed and the version it was typed on. */
            changedMeanwhile: function (statement) {
                current = statement;
                dom.replace(
                    view.notices,
                    dom.message(
                        'warning',
                        h('p', {}, AJS.I18n.getText('aims.soa.form.meanwhile', statement.saved.displayName, statement.version))
                    )
                );
            },
            /** The person has seen what was saved meanwhile and goes on writing on top of it. */
            continueOn: function (statement) {
                current = statement;
                baseVersion = statement.version;
                dom.replace(view.notices);
                dom.replace(
                    view.theirs,
                    h('p', { class: 'aims-soa-theirs-title' }, AJS.I18n.getText('aims.soa.form.theirs', statement.version), ' ', dom.lozenge(statement.decision)),
                    h('div', { class: 'aims-soa-theirs-text', tabindex: '0' }, statement.justification || AJS.I18n.getText('aims.soa.history.no-text')),
                    statement.justification &&
                        dom.button(AJS.I18n.getText('aims.soa.action.append'), {
                            class: 'aui-button aui-button-link',
                            onclick: function () {
                                textarea.value = (textarea.value + '\n\n' + statement.justification).trim();
                                changed();
                                textarea.focus();
                            }
                        })
                );
                keep();
                textarea.focus();
            }
        };
    }

    return { open: open };
});
