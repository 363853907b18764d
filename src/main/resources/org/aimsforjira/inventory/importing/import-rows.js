/** Fourth and fifth step: what will become of each row, and what became of it. One view, since it is one report. */
define('aims/import/rows', ['aims/rest', 'aims/dom', 'aims/import/words'], function (rest, dom, words) {
    'use strict';

    var h = dom.h;
    var PAGE = 50;
    var EVERY = 1000;

    function total(view) {
        return words.outcomes.reduce(function (sum, name) {
            return sum + (name === 'GONE' ? 0 : view.outcomes[name]);
        }, 0);
    }

    function progress(view) {
        var share = view.rows ? view.rowsDone / view.rows : 0;
        return h(
            'div',
            { class: 'aims-import-progress' },
            h(
                'div',
                {
                    class: 'aims-import-bar',
                    role: 'progressbar',
                    'aria-valuemin': 0,
                    'aria-valuemax': view.rows,
                    'aria-valuenow': view.rowsDone,
                    'aria-label': AJS.I18n.getText('aims.inventory.import.rows.progress-label')
                },
                h('div', { class: 'aims-import-bar-value', style: 'width:' + Math.round(share * 100) + '%' })
            ),
            h(
                'p',
                {},
                words.lozenge(view),
                ' ',
                AJS.I18n.getText('aims.inventory.import.rows.progress', words.number(view.rowsDone), words.number(view.rows)),
                words.counts(view) ? h('span', { class: 'aims-quiet' }, ' · ' + words.counts(view)) : null
            ),
            h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.inventory.import.rows.leave'))
        );
    }

    function explanation(view) {
        if (view.status === 'DONE') {
            return dom.message('success', [
                h('p', { class: 'title' }, AJS.I18n.getText('aims.inventory.import.rows.done.title', view.fileName)),
                h('p', {}, AJS.I18n.getText('aims.inventory.import.rows.done.text', words.number(total(view)), view.runBy, view.endedAt))
            ]);
        }
        if (view.status === 'INTERRUPTED') {
            return dom.message('warning', [
                h('p', { class: 'title' }, AJS.I18n.getText('aims.inventory.import.rows.interrupted.title')),
                h(
                    'p',
                    {},
                    view.writing
                        ? AJS.I18n.getText('aims.inventory.import.rows.interrupted.text', words.number(view.rowsDone), words.number(view.rows))
                        : AJS.I18n.getText('aims.inventory.import.rows.interrupted.preview')
                )
            ]);
        }
        if (view.status === 'CANCELLED') {
            return dom.message('warning', [
                h('p', {}, AJS.I18n.getText('aims.inventory.import.rows.cancelled', words.number(view.rowsDone), words.number(view.rows)))
            ]);
        }
        if (view.stop) {
            return dom.message('error', [h('p', {}, view.stop)]);
        }
        return null;
    }

    function filters(view, state, reload) {
        function tab(label, count, chosen, choose) {
            return h(
                'button',
                {
                    type: 'button',
                    class: 'aui-button',
                    'aria-pressed': chosen ? 'true' : 'false',
                    onclick: function () {
                        choose();
                        state.offset = 0;
                        reload();
                    }
                },
                label,
                ' ',
                h('span', { class: 'aui-badge' }, words.number(count))
            );
        }
        return h(
            'div',
            { class: 'aui-buttons aims-import-filters', role: 'group', 'aria-label': AJS.I18n.getText('aims.inventory.import.rows.filter') },
            tab(AJS.I18n.getText('aims.inventory.import.rows.all'), total(view), !state.outcome && !state.live, function () {
                state.outcome = '';
                state.live = false;
            }),
            words.outcomes
                .filter(function (name) {
                    return view.outcomes[name] > 0;
                })
                .map(function (name) {
                    return tab(words.outcome(name), view.outcomes[name], state.outcome === name, function () {
                        state.outcome = name;
                        state.live = false;
                    });
                }),
            view.live > 0
                ? tab(AJS.I18n.getText('aims.inventory.import.rows.live'), view.live, state.live, function () {
                      state.outcome = '';
                      state.live = true;
                  })
                : null
        );
    }

    function outcomeLozenge(row) {
        var kind = {
            CREATE: 'aui-lozenge-success',
            UPDATE: 'aui-lozenge-inprogress',
            CONFLICT_KEPT: 'aui-lozenge-moved',
            ERROR: 'aui-lozenge-error'
        }[row.outcome];
        return h('span', { class: 'aui-lozenge ' + (kind || '') }, row.outcomeText);
    }

    function rowOf(row) {
        var facts = [];
        if (row.changes.length) {
            facts.push(h('div', {}, AJS.I18n.getText('aims.inventory.import.rows.changes', row.changes.join(', '))));
        }
        if (row.kept.length) {
            facts.push(h('div', {}, AJS.I18n.getText('aims.inventory.import.rows.kept', row.kept.join(', '))));
        }
        row.notices.forEach(function (notice) {
            facts.push(h('div', {}, notice));
        });
        return h(
            'tr',
            {},
            h('td', { class: 'aims-number' }, row.row ? words.number(row.row) : '–'),
            h('td', { class: 'aims-nowrap' }, outcomeLozenge(row)),
            h(
                'td',
                { class: 'aims-import-title' },
                row.issueKey ? h('a', { href: AJS.contextPath() + '/browse/' + row.issueKey }, row.issueKey) : null,
                row.issueKey ? ' ' : null,
                h('span', { class: 'aims-text' }, row.title || '–')
            ),
            h('td', { class: 'aims-text aims-import-remarks' }, facts)
        );
    }

    function table(list) {
        if (!list.total) {
            return h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.inventory.import.rows.none'));
        }
        var heads = [
            AJS.I18n.getText('aims.inventory.import.report.row'),
            AJS.I18n.getText('aims.inventory.import.report.outcome'),
            AJS.I18n.getText('aims.inventory.import.report.name'),
            AJS.I18n.getText('aims.inventory.import.report.remarks')
        ].map(function (head, index) {
            return h('th', { scope: 'col', class: index === 0 ? 'aims-number' : null }, head);
        });
        return h(
            'div',
            { class: 'aims-scroll' },
            h('table', { class: 'aui aims-import-rows' }, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, list.rows.map(rowOf)))
        );
    }

    function act(page, view, what, then) {
        return function (event) {
            event.target.disabled = true;
            page.problem(null);
            rest.post('imports/' + view.id + '/' + what).then(then, function (failure) {
                event.target.disabled = false;
                page.problem(failure);
            });
        };
    }

    function buttons(page, view, again) {
        if (view.busy) {
            return words.actions(
                dom.button(AJS.I18n.getText('aims.inventory.import.action.cancel'), {
                    disabled: view.status === 'CANCELLING',
                    onclick: act(page, view, 'cancel', again)
                })
            );
        }
        var writes = view.outcomes.CREATE + view.outcomes.UPDATE + view.outcomes.CONFLICT_KEPT;
        return words.actions(
            view.status === 'PREVIEWED'
                ? dom.button(AJS.I18n.getText('aims.inventory.import.action.run', words.number(view.outcomes.CREATE), words.number(view.outcomes.UPDATE)), {
                      class: 'aui-button aui-button-primary',
                      id: 'aims-import-run',
                      disabled: !writes,
                      onclick: act(page, view, 'run', function () {
                          page.go(view.id, 'result');
                      })
                  })
                : null,
            view.resumable
                ? dom.button(AJS.I18n.getText('aims.inventory.import.action.resume'), {
                      class: 'aui-button aui-button-primary',
                      id: 'aims-import-resume',
                      onclick: act(page, view, 'resume', again)
                  })
                : null,
            view.writing
                ? h('a', { class: 'aui-button', href: AJS.contextPath() + '/rest/aims/1.0/imports/' + view.id + '/report.csv' }, AJS.I18n.getText('aims.inventory.import.action.report'))
                : dom.button(AJS.I18n.getText('aims.inventory.import.action.back'), {
                      onclick: function () {
                          page.go(view.id, 'values');
                      }
                  }),
            view.status === 'DONE' ? h('a', { class: 'aui-button', href: page.systemsUrl }, AJS.I18n.getText('aims.inventory.import.page.systems')) : null,
            dom.button(AJS.I18n.getText('aims.inventory.import.action.list'), {
                class: 'aui-button aui-button-link',
                onclick: function () {
                    page.go(null);
                }
            })
        );
    }

    function render(page, first, step) {
        var stay = page.stay();
        var state = { outcome: '', live: false, offset: 0 };
        var top = h('div', {});
        var list = h('div', {});
        var bottom = h('div', {});

        function loadRows() {
            var query = '?limit=' + PAGE + '&offset=' + state.offset + '&outcome=' + state.outcome + '&live=' + state.live;
            rest.get('imports/' + first.id + '/rows' + query).then(
                function (answer) {
                    if (stay()) {
                        dom.replace(
                            list,
                            total(answer.view) ? filters(answer.view, state, loadRows) : null,
                            table(answer),
                            words.pager(answer, function (to) {
                                state.offset = to;
                                loadRows();
                            })
                        );
                    }
                },
                function (failure) {
                    if (stay()) {
                        page.problem(failure);
                    }
                }
            );
        }

        function show(view) {
            if (!stay()) {
                return;
            }
            dom.replace(top, view.busy ? progress(view) : explanation(view));
            dom.replace(bottom, buttons(page, view, show));
            if (view.busy) {
                dom.replace(list);
                window.setTimeout(function () {
                    if (stay()) {
                        rest.get('imports/' + view.id).then(show, function () {
                            window.setTimeout(function () {
                                show(view); // the server may be restarting: ask again
                            }, EVERY * 3);
                        });
                    }
                }, EVERY);
            } else {
                page.announce(view.statusText);
                loadRows();
            }
        }

        page.show([
            h(
                'h2',
                {},
                step === 'preview'
                    ? AJS.I18n.getText('aims.inventory.import.rows.preview-title', first.fileName)
                    : AJS.I18n.getText('aims.inventory.import.rows.result-title', first.fileName)
            ),
            top,
            bottom,
            list
        ]);
        show(first);
    }

    return { render: render };
});
