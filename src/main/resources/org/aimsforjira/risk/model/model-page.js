/** The page of a risk model: reading, and for those who may, the editor. */
define(
    'aims/model/page',
    [
        'aims/rest',
        'aims/dom',
        'aims/notify',
        'aims/focus',
        'aims/model/state',
        'aims/model/drafts',
        'aims/model/scales',
        'aims/model/levels',
        'aims/model/matrix',
        'aims/model/kinds',
        'aims/model/findings',
        'aims/model/publish',
        'aims/model/versions'
    ],
    function (rest, dom, notify, focus, states, drafts, scales, levels, matrix, kinds, health, publishing, versions) {
        'use strict';

        var h = dom.h;

        function section(id, title, hint, body) {
            return h(
                'section',
                { class: 'aims-model-section', 'aria-labelledby': 'aims-model-' + id + '-title' },
                h('h2', { id: 'aims-model-' + id + '-title' }, title),
                hint && h('p', { class: 'aims-quiet aims-model-hint' }, hint),
                body
            );
        }

        /** The editor on a draft. */
        function edit(root, path, known, kept, drafted) {
            var current = kept;
            var state = states.start(current.model);
            var slots = {};
            ['levels', 'likelihood', 'severity', 'matrix', 'kinds', 'health', 'publish'].forEach(function (name) {
                slots[name] = h('div', { class: 'aims-model-' + name + '-part' });
            });
            var timer;
            var asked = 0;
            var assessor = h('input', {
                id: 'aims-model-assessor',
                type: 'checkbox',
                class: 'checkbox',
                checked: state.draft.criteria.assessorMayAccept,
                onchange: function () {
                    state.draft.criteria.assessorMayAccept = assessor.checked;
                    changed();
                }
            });
            var editor = h(
                'form',
                { class: 'aui top-label aims-model-editor', novalidate: true, onsubmit: function (event) { event.preventDefault(); } },
                section('health', AJS.I18n.getText('aims.risk.model.health.title'), null, slots.health),
                section('levels', AJS.I18n.getText('aims.risk.model.levels.title'), AJS.I18n.getText('aims.risk.model.levels.hint'), slots.levels),
                section('matrix', AJS.I18n.getText('aims.risk.model.matrix.title'), AJS.I18n.getText('aims.risk.model.matrix.hint'), slots.matrix),
                h(
                    'div',
                    { class: 'aims-model-scales' },
                    section('likelihood', AJS.I18n.getText('aims.risk.model.scale.likelihood'), AJS.I18n.getText('aims.risk.model.scale.hint'), slots.likelihood),
                    section('severity', AJS.I18n.getText('aims.risk.model.scale.severity'), AJS.I18n.getText('aims.risk.model.scale.hint'), slots.severity)
                ),
                section('kinds', AJS.I18n.getText('aims.risk.model.kinds.title'), AJS.I18n.getText('aims.risk.model.kinds.hint'), slots.kinds),
                section(
                    'acceptance',
                    AJS.I18n.getText('aims.risk.model.acceptance.title'),
                    null,
                    h('div', { class: 'aims-model-choice' }, assessor, ' ', h('label', { for: 'aims-model-assessor' }, AJS.I18n.getText('aims.risk.model.assessor')))
                ),
                section('publish', AJS.I18n.getText('aims.risk.model.publish.title'), AJS.I18n.getText('aims.risk.model.publish.hint'), slots.publish)
            );

            function keep() {
                current.model = state.draft;
                drafted.set(current);
            }

            function check() {
                var mine = ++asked;
                rest.post(path + '/check', { draft: state.draft }).then(
                    function (answer) {
                        if (mine === asked) {
                            health.show(editor, slots.health, answer.findings);
                        }
                    },
                    function (problem) {
                        if (mine === asked) {
                            dom.replace(slots.health, dom.message('error', h('p', {}, problem.message)));
                        }
                    }
                );
            }

            function soon() {
                keep();
                clearTimeout(timer);
                timer = setTimeout(check, 250);
            }

            /** Something was typed or chosen: what depends on it is shown anew, what has the focus is not. */
            function changed(inMatrix) {
                if (!inMatrix) {
                    matrix.render(slots.matrix, state, on);
                    if (!slots.kinds.contains(document.activeElement)) {
                        kinds.render(slots.kinds, state, known.kinds, on);
                    }
                }
                soon();
            }

            function restructured(id) {
                renderAll();
                soon();
                var control = editor.querySelector('[data-id="' + id + '"]:not([disabled]), [data-place="' + id + '"]');
                if (!control) {
                    control = editor.querySelector('[data-row="' + id.replace(/-(up|down)$/, '') + '"] button:not([disabled])');
                }
                if (control) {
                    control.focus();
                }
            }

            var on = { changed: changed, restructured: restructured };

            function renderAll() {
                levels.render(slots.levels, state, known.roles, on);
                scales.render(slots.likelihood, 'likelihood', state, on);
                scales.render(slots.severity, 'severity', state, on);
                matrix.render(slots.matrix, state, on);
                kinds.render(slots.kinds, state, known.kinds, on);
            }

            renderAll();
            publishing.render(slots.publish, current, {
                path: path,
                acceptances: known.acceptances,
                draft: function () {
                    return state.draft;
                },
                expected: function () {
                    return current.expected;
                },
                said: function (comment, rename) {
                    current.comment = comment;
                    current.renameOptions = rename;
                    keep();
                },
                findings: function (findings) {
                    health.show(editor, slots.health, findings);
                },
                rebase: function () {
                    var rebase = state.rebasing();
                    return rest.post(path + '/rebase', { draft: state.draft, expected: current.expected }).then(function (answer) {
                        rebase(answer.draft);
                        current.expected = answer.version;
                        // What the draft lost the first time, it does not lose again: a second time adds to it.
                        current.lost = (current.lost || []).concat(answer.lost);
                        soon();
                    });
                },
                done: function () {
                    drafted.remove();
                    location.reload();
                },
                close: function () {
                    keep();
                    location.reload();
                },
                discard: function () {
                    drafted.remove();
                    location.reload();
                }
            });
            var view = root.querySelector('.aims-model-view');
            view.hidden = true;
            view.after(editor);
            root.querySelectorAll('[data-when="reading"]').forEach(function (part) {
                part.hidden = true;
            });
            check();
            focus.on(editor.querySelector('h2'));
            root.dataset.editing = 'true';
        }

        /** Shows how far the levels are until they have followed. */
        function watch(root, path) {
            var slot = root.querySelector('[data-run="running"]');
            if (!slot) {
                return;
            }
            rest.get(path + '/run').then(function (run) {
                slot.querySelector('p').textContent = run.text;
                if (run.finished) {
                    slot.dataset.run = run.failed > 0 ? 'failed' : 'finished';
                    slot.classList.remove('aui-message-info');
                    slot.classList.add(run.failed > 0 ? 'aui-message-warning' : 'aui-message-success');
                } else {
                    setTimeout(function () {
                        watch(root, path);
                    }, 2000);
                }
            }, function () {
                // The next visit shows it.
            });
        }

        function start(root) {
            var path = root.dataset.path;
            var drafted = drafts(root.dataset.userKey + '.' + path);
            versions.start(root, path, notify);
            watch(root, path);
            var open = root.querySelector('[data-action="edit"]');
            if (!open) {
                return;
            }
            var found = drafted.get();

            function begin(kept) {
                open.disabled = true;
                rest.get(path).then(
                    function (known) {
                        edit(root, path, known, kept || { model: known.model, expected: known.version, comment: '', renameOptions: true }, drafted);
                    },
                    function (problem) {
                        open.disabled = false;
                        notify.error(problem.message);
                    }
                );
            }

            open.addEventListener('click', function () {
                begin(drafted.get());
            });
            if (found) {
                dom.replace(
                    root.querySelector('[data-slot="draft"]'),
                    dom.message('info', [
                        h('p', {}, AJS.I18n.getText('aims.risk.model.draft.found', found.expected)),
                        h(
                            'p',
                            {},
                            dom.button(AJS.I18n.getText('aims.risk.model.action.continue'), {
                                'data-action': 'continue',
                                onclick: function () {
                                    begin(found);
                                }
                            }),
                            ' ',
                            dom.button(AJS.I18n.getText('aims.risk.model.action.discard'), {
                                class: 'aui-button aui-button-link',
                                onclick: function () {
                                    drafted.remove();
                                    dom.replace(root.querySelector('[data-slot="draft"]'));
                                    open.focus();
                                }
                            })
                        )
                    ])
                );
            }
            root.dataset.ready = 'true';
        }

        return { start: start };
    }
);

require(['aims/model/page'], function (page) {
    'use strict';
    AJS.toInit(function () {
        var root = document.getElementById('aims-model');
        if (root) {
            page.start(root);
        }
    });
});
