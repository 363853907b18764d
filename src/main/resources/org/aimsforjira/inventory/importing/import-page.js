/** The page "Import AI systems": which import, which step. The address keeps both, so that a reload finds the place again. */
define('aims/import/page', [
    'aims/rest',
    'aims/dom',
    'aims/focus',
    'aims/import/start',
    'aims/import/columns',
    'aims/import/values',
    'aims/import/rows'
], function (rest, dom, focus, start, columns, values, rows) {
    'use strict';

    var STEPS = ['start', 'columns', 'values', 'preview', 'result'];

    function titles() {
        return {
            start: AJS.I18n.getText('aims.inventory.import.step.start'),
            columns: AJS.I18n.getText('aims.inventory.import.step.columns'),
            values: AJS.I18n.getText('aims.inventory.import.step.values'),
            preview: AJS.I18n.getText('aims.inventory.import.step.preview'),
            result: AJS.I18n.getText('aims.inventory.import.step.result')
        };
    }

    /** Where an import stands for somebody who opens it. */
    function stepOf(view) {
        if (view.writing) {
            return 'result';
        }
        if (view.status === 'UPLOADED') {
            return 'columns';
        }
        return view.status === 'MAPPED' ? 'values' : 'preview';
    }

    function tracker(current) {
        var names = titles();
        var reached = STEPS.indexOf(current);
        return dom.h(
            'ol',
            { class: 'aims-import-steps', 'aria-label': AJS.I18n.getText('aims.inventory.import.steps') },
            STEPS.map(function (step, index) {
                var state = index < reached ? 'done' : index === reached ? 'now' : 'next';
                return dom.h(
                    'li',
                    { class: 'aims-import-step aims-import-step-' + state, 'aria-current': state === 'now' ? 'step' : null },
                    dom.h('span', { class: 'aims-import-step-number', 'aria-hidden': 'true' }, state === 'done' ? '✓' : String(index + 1)),
                    dom.h('span', {}, names[step])
                );
            })
        );
    }

    function init(root) {
        var slots = {};
        Array.prototype.forEach.call(root.querySelectorAll('[data-slot]'), function (slot) {
            slots[slot.dataset.slot] = slot;
        });
        if (!slots.body) {
            return;
        }
        var visit = 0;

        var page = {
            projectKey: root.dataset.projectKey,
            systemsUrl: root.dataset.systemsUrl,
            maxFileBytes: Number(root.dataset.maxFileBytes),
            /** Goes to a step of an import, or to the list when there is no id. */
            go: function (id, step) {
                var hash = id ? '#' + id + (step ? '/' + step : '') : '#';
                if (window.location.hash === hash || (hash === '#' && !window.location.hash)) {
                    open();
                } else {
                    window.location.hash = hash;
                }
            },
            show: function (content) {
                dom.replace(slots.body, content);
            },
            problem: function (failure) {
                dom.replace(slots.problem, failure ? dom.message('error', [dom.h('p', {}, failure.message)]) : null);
                if (failure) {
                    slots.problem.scrollIntoView({ block: 'nearest' });
                }
            },
            announce: function (text) {
                slots.live.textContent = text;
            },
            /** A guard for answers that come after the person went on: true while this step is still shown. */
            stay: function () {
                var mine = visit;
                return function () {
                    return mine === visit;
                };
            }
        };

        var views = { start: start, columns: columns, values: values, preview: rows, result: rows };

        function render(step, view) {
            dom.replace(slots.steps, tracker(step));
            page.problem(null);
            views[step].render(page, view, step);
            var heading = slots.body.querySelector('h2');
            if (heading && visit > 1) {
                focus.on(heading);
            }
        }

        function open() {
            visit += 1;
            var stay = page.stay();
            var parts = window.location.hash.replace('#', '').split('/');
            if (!/^\d+$/.test(parts[0])) {
                render('start', null);
                return;
            }
            rest.get('imports/' + parts[0]).then(
                function (view) {
                    if (!stay()) {
                        return;
                    }
                    var wanted = STEPS.indexOf(parts[1]) > 0 ? parts[1] : stepOf(view);
                    var last = stepOf(view);
                    render(view.writing || STEPS.indexOf(wanted) > STEPS.indexOf(last) ? last : wanted, view);
                },
                function (failure) {
                    if (stay()) {
                        render('start', null);
                        page.problem(failure);
                    }
                }
            );
        }

        window.addEventListener('hashchange', open);
        open();
    }

    return { init: init };
});

require(['aims/import/page'], function (page) {
    'use strict';
    AJS.toInit(function () {
        var root = document.getElementById('aims-import');
        if (root) {
            page.init(root);
        }
    });
});
