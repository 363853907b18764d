/** The page of the Statement of Applicability: joins rows, form, dialogs, filters and polling. */
define(
    'aims/soa/page',
    [
        'aims/rest',
        'aims/notify',
        'aims/soa/dom',
        'aims/soa/texts',
        'aims/soa/rows',
        'aims/soa/form',
        'aims/soa/drafts',
        'aims/soa/dialogs',
        'aims/soa/filter',
        'aims/soa/keys',
        'aims/soa/poll',
        'aims/soa/live',
        'aims/soa/why'
    ],
    function (rest, notify, dom, texts, rows, forms, drafts, dialogs, filters, keys, poll, live, reasons) {
        'use strict';

        var h = dom.h;

        function start(root) {
            var path = 'projects/' + encodeURIComponent(root.dataset.projectKey) + '/soa';
            var mayEdit = root.dataset.mayEdit === 'true';
            var kept = drafts(root.dataset.userKey + '.' + root.dataset.projectKey);
            var rowOf = {};
            var statements = {};
            var form = null;
            var filter = null;
            var ready = false;

            root.querySelectorAll('.aims-soa-row').forEach(function (row) {
                rowOf[row.dataset.control] = row;
                row.tabIndex = -1;
                rows.fold(row);
            });

            function slot(name) {
                return root.querySelector('[data-slot="' + name + '"]');
            }

            function announce(text) {
                slot('live').textContent = text;
            }

            // What is known, and what the rows show of it

            function take(statement, byOthers) {
                var old = statements[statement.id];
                statements[statement.id] = statement;
                var row = rowOf[statement.id];
                if (live.differs(old, statement)) {
                    live.fill(row, statement);
                    if (old && Number(row.dataset.version) === statement.version) {
                        rows.flash(row);
                        announce(AJS.I18n.getText('aims.soa.live.state', statement.id, statement.live.stateText));
                    }
                }
                if (Number(row.dataset.version) !== statement.version) {
                    rows.fill(row, statement);
                    rows.flash(row);
                    if (byOthers && statement.saved) {
                        announce(AJS.I18n.getText('aims.soa.live.updated', statement.saved.displayName, statement.id, texts.decision(statement.decision)));
                    }
                    if (byOthers && old && form && form.control === statement.id) {
                        form.changedMeanwhile(statement);
                    }
                }
            }

            function takeAll(soa) {
                soa.areas.forEach(function (area) {
                    area.controls.forEach(function (statement) {
                        take(statement, true);
                    });
                });
                if (soa.mayEdit !== mayEdit) {
                    gone();
                }
                count();
                if (!ready) {
                    ready = true;
                    filter = filters.start(root, statements, announce);
                    Object.keys(rowOf).forEach(function (control) {
                        rows.markDraft(rowOf[control], mayEdit && kept.get(control));
                    });
                    visible().slice(0, 1).forEach(activate);
                    root.dataset.ready = 'true';
                }
            }

            function count() {
                live.count(root, statements);
                var totals = { INCLUDED: 0, EXCLUDED: 0, UNDECIDED: 0 };
                root.querySelectorAll('.aims-soa-area').forEach(function (area) {
                    var all = 0;
                    var decided = 0;
                    area.querySelectorAll('.aims-soa-row').forEach(function (row) {
                        var decision = statements[row.dataset.control].decision;
                        totals[decision]++;
                        all++;
                        decided += decision === 'UNDECIDED' ? 0 : 1;
                    });
                    area.querySelector('[data-slot="area-decided"]').textContent = AJS.I18n.getText('aims.soa.area.decided', decided, all);
                });
                var decided = totals.INCLUDED + totals.EXCLUDED;
                var all = decided + totals.UNDECIDED;
                var percent = Math.floor((decided * 100) / all);
                slot('total-included').textContent = totals.INCLUDED;
                slot('total-excluded').textContent = totals.EXCLUDED;
                slot('total-undecided').textContent = totals.UNDECIDED;
                slot('decided').textContent = AJS.I18n.getText('aims.soa.totals.decided', decided, all);
                var progress = root.querySelector('.aims-soa-progress');
                progress.setAttribute('aria-valuenow', percent);
                progress.setAttribute('aria-label', AJS.I18n.getText('aims.soa.totals.progress', percent));
                progress.firstElementChild.style.width = percent + '%';
            }

            function gone() {
                dom.replace(
                    slot('notice'),
                    dom.message('error', [
                        h('p', {}, AJS.I18n.getText('aims.soa.page.gone')),
                        h(
                            'p',
                            {},
                            dom.button(AJS.I18n.getText('aims.soa.action.reload'), {
                                onclick: function () {
                                    location.reload();
                                }
                            })
                        )
                    ])
                );
            }

            // Moving

            function visible() {
                return Array.from(root.querySelectorAll('.aims-soa-row')).filter(function (row) {
                    return !row.hidden;
                });
            }

            /** One row at a time is in the tab order. */
            function activate(row) {
                root.querySelectorAll('.aims-soa-row[tabindex="0"]').forEach(function (other) {
                    other.tabIndex = -1;
                });
                row.tabIndex = 0;
            }

            function focus(row) {
                activate(row);
                row.focus({ preventScroll: true });
                row.scrollIntoView({ block: 'nearest' });
            }

            function move(row, step) {
                var all = visible();
                var next = all[all.indexOf(row) + step];
                if (next) {
                    focus(next);
                }
            }

            function nextUndecided(row) {
                var all = visible();
                var from = all.indexOf(row) + 1;
                var next = all
                    .slice(from)
                    .concat(all.slice(0, from))
                    .filter(function (other) {
                        return other.dataset.decision === 'undecided';
                    })[0];
                if (next) {
                    focus(next);
                }
            }

            // Deciding

            function open(row, preset) {
                if (!mayEdit || !ready) {
                    return;
                }
                if (form && form.control === row.dataset.control) {
                    if (preset) {
                        form.decide(preset);
                    }
                    form.focus();
                    return;
                }
                if (form) {
                    form.close(function () {
                        closed(form.control);
                        open(row, preset);
                    });
                    return;
                }
                activate(row);
                form = forms.open({
                    row: row,
                    statement: statements[row.dataset.control],
                    preset: preset,
                    max: Number(root.dataset.maxJustification),
                    drafts: kept,
                    onsave: save,
                    onclose: function () {
                        closed(row.dataset.control);
                        focus(row);
                    }
                });
            }

            function closed(control) {
                form = null;
                rows.markDraft(rowOf[control], kept.get(control));
            }

            function save(wish) {
                var control = form.control;
                var version = statements[control].version;
                form.busy(true);
                rest.put(path + '/' + control, wish).then(
                    function (statement) {
                        kept.remove(control);
                        take(statement, false);
                        count();
                        announce(
                            statement.version === version
                                ? AJS.I18n.getText('aims.soa.live.unchanged', control)
                                : AJS.I18n.getText('aims.soa.live.saved', control, texts.decision(statement.decision))
                        );
                        form.shut();
                        closed(control);
                        focus(rowOf[control]);
                    },
                    function (problem) {
                        form.busy(false);
                        if (problem.code === 'soa.changed-meanwhile') {
                            conflict(problem.body.details, wish);
                        } else {
                            form.showError(problem);
                        }
                    }
                );
            }

            function conflict(details, wish) {
                var current = details.current;
                take(current, true);
                count();
                dialogs.conflict(details, {
                    mine: function () {
                        form.continueOn(current);
                        save(Object.assign({}, wish, { expectedVersion: current.version }));
                    },
                    edit: function () {
                        form.continueOn(current);
                    },
                    theirs: function () {
                        form.shut();
                        closed(current.id);
                        focus(rowOf[current.id]);
                        notify.ok(AJS.I18n.getText('aims.soa.conflict.kept', current.id));
                    }
                });
            }

            function history(control) {
                dialogs.history(statements[control], function (offset) {
                    return rest.get(path + '/' + control + '/history?limit=20&offset=' + offset);
                });
            }

            function why(control) {
                reasons.open(statements[control], function () {
                    return rest.get(path + '/' + control + '/why');
                });
            }

            // Hands

            root.addEventListener('click', function (event) {
                var button = event.target.closest('[data-action]');
                var row = event.target.closest('.aims-soa-row');
                var action = button && button.dataset.action;
                if (row) {
                    activate(row);
                }
                if (action === 'open') {
                    open(row, null);
                } else if (action === 'history') {
                    history(row.dataset.control);
                } else if (action === 'why' && statements[row.dataset.control]) {
                    why(row.dataset.control);
                } else if (action === 'help') {
                    dialogs.help();
                } else if (action === 'clear-filters' && filter) {
                    filter.clear();
                }
            });

            keys.listen(root, {
                isReady: function () {
                    return ready;
                },
                form: function () {
                    return form;
                },
                move: move,
                nextUndecided: nextUndecided,
                open: open,
                history: history,
                filter: function () {
                    filter.focus();
                },
                help: dialogs.help
            });

            window.addEventListener('beforeunload', function (event) {
                if (form && form.dirty()) {
                    event.preventDefault();
                    event.returnValue = '';
                }
            });

            poll.start(AJS.contextPath() + '/rest/aims/1.0/' + path, {
                change: takeAll,
                lost: function () {
                    dom.replace(slot('notice'), dom.message('warning', h('p', {}, AJS.I18n.getText('aims.soa.page.lost'))));
                },
                back: function () {
                    dom.replace(slot('notice'));
                },
                gone: gone
            });
        }

        return { start: start };
    }
);

require(['aims/soa/page'], function (page) {
    'use strict';
    AJS.toInit(function () {
        var root = document.getElementById('aims-soa');
        if (root) {
            page.start(root);
        }
    });
});
