/** Third step: what the words of choice columns stand for. Nothing is guessed silently: a proposal is shown as one. */
define('aims/import/values', ['aims/rest', 'aims/dom', 'aims/import/words', 'aims/import/mapping'], function (rest, dom, words, mappings) {
    'use strict';

    var h = dom.h;
    var OPEN = '?';

    /** The server leaves out what is null. */
    function isThere(value) {
        return value !== undefined && value !== null;
    }

    function select(target, value, label, changed) {
        var start = isThere(value.decided) ? value.decided : isThere(value.proposed) ? value.proposed : OPEN;
        changed(start);
        return h(
            'select',
            {
                class: 'select',
                'aria-label': label,
                onchange: function (event) {
                    changed(event.target.value);
                }
            },
            h('option', { value: OPEN, selected: start === OPEN }, AJS.I18n.getText('aims.inventory.import.values.open')),
            h('option', { value: '', selected: start === '' }, AJS.I18n.getText('aims.inventory.import.values.leave-empty')),
            target.options.map(function (option) {
                return h('option', { value: option.to, selected: start === option.to }, option.label);
            })
        );
    }

    function valueRow(target, value, choices) {
        var choice = { target: target.target, words: value.words, to: OPEN };
        choices.push(choice);
        var mark = h('span', { class: 'aims-quiet' });
        return h(
            'tr',
            {},
            h('th', { scope: 'row', class: 'aims-text' }, value.words),
            h('td', { class: 'aims-number' }, words.number(value.count)),
            h(
                'td',
                { class: 'aims-import-choice' },
                select(target, value, AJS.I18n.getText('aims.inventory.import.values.meaning-of', value.words), function (to) {
                    choice.to = to;
                    var proposal = !isThere(value.decided) && to !== OPEN && to === value.proposed;
                    mark.textContent = proposal
                        ? AJS.I18n.getText('aims.inventory.import.values.proposed')
                        : to === OPEN
                          ? AJS.I18n.getText('aims.inventory.import.values.undecided')
                          : '';
                }),
                ' ',
                mark
            )
        );
    }

    function targetTable(target, choices) {
        return h(
            'section',
            { class: 'aims-import-values' },
            h('h3', {}, target.label),
            h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.inventory.import.values.from', target.columns.join(', '))),
            target.values.length
                ? h(
                      'table',
                      { class: 'aui' },
                      h(
                          'thead',
                          {},
                          h(
                              'tr',
                              {},
                              h('th', { scope: 'col' }, AJS.I18n.getText('aims.inventory.import.values.words')),
                              h('th', { scope: 'col', class: 'aims-number' }, AJS.I18n.getText('aims.inventory.import.values.count')),
                              h('th', { scope: 'col' }, AJS.I18n.getText('aims.inventory.import.values.meaning'))
                          )
                      ),
                      h(
                          'tbody',
                          {},
                          target.values.map(function (value) {
                              return valueRow(target, value, choices);
                          })
                      )
                  )
                : h('p', {}, AJS.I18n.getText('aims.inventory.import.values.none'))
        );
    }

    function form(page, columns, data) {
        var choices = [];
        var tables = data.targets.map(function (target) {
            return targetTable(target, choices);
        });
        var next = dom.button(AJS.I18n.getText('aims.inventory.import.action.preview'), {
            type: 'submit',
            class: 'aui-button aui-button-primary',
            id: 'aims-import-next'
        });
        return h(
            'form',
            {
                class: 'aui',
                onsubmit: function (event) {
                    event.preventDefault();
                    next.disabled = true;
                    page.problem(null);
                    var mapping = mappings.of(columns);
                    mapping.choices = choices.filter(function (choice) {
                        return choice.to !== OPEN;
                    });
                    mappings
                        .save(data.view.id, mapping)
                        .then(function () {
                            return rest.post('imports/' + data.view.id + '/preview');
                        })
                        .then(
                            function () {
                                page.go(data.view.id, 'preview');
                            },
                            function (failure) {
                                next.disabled = false;
                                page.problem(failure);
                            }
                        );
                }
            },
            tables.length ? tables : dom.message('info', [h('p', {}, AJS.I18n.getText('aims.inventory.import.values.nothing'))]),
            words.actions(
                next,
                dom.button(AJS.I18n.getText('aims.inventory.import.action.back'), {
                    onclick: function () {
                        page.go(data.view.id, 'columns');
                    }
                })
            )
        );
    }

    function render(page, view) {
        var stay = page.stay();
        page.show(h('aui-spinner', { size: 'medium' }));
        Promise.all([rest.get('imports/' + view.id + '/columns'), rest.get('imports/' + view.id + '/choices')]).then(
            function (answers) {
                if (stay()) {
                    page.show([
                        h('h2', {}, AJS.I18n.getText('aims.inventory.import.values.title')),
                        h('p', { class: 'aims-lead' }, AJS.I18n.getText('aims.inventory.import.values.lead')),
                        form(page, answers[0], answers[1])
                    ]);
                }
            },
            function (failure) {
                if (stay()) {
                    page.show(
                        words.actions(
                            dom.button(AJS.I18n.getText('aims.inventory.import.action.back'), {
                                onclick: function () {
                                    page.go(view.id, 'columns');
                                }
                            })
                        )
                    );
                    page.problem(failure);
                }
            }
        );
    }

    return { render: render };
});
