/** Second step: where each column goes. */
define('aims/import/columns', ['aims/rest', 'aims/dom', 'aims/import/words', 'aims/import/mapping'], function (rest, dom, words, mappings) {
    'use strict';

    var h = dom.h;

    function basis(data) {
        if (data.basis === 'KNOWN_FILE') {
            return AJS.I18n.getText('aims.inventory.import.columns.basis.known', data.basisName);
        }
        if (data.basis === 'EARLIER_IMPORT') {
            return AJS.I18n.getText('aims.inventory.import.columns.basis.earlier', data.basisName);
        }
        return AJS.I18n.getText('aims.inventory.import.columns.basis.headings');
    }

    function targetSelect(data, chosen, label, changed) {
        return h(
            'select',
            {
                class: 'select',
                'aria-label': label,
                onchange: function (event) {
                    changed(event.target.value);
                }
            },
            data.targets.map(function (target) {
                return h('option', { value: target.name, selected: target.name === chosen }, target.label);
            })
        );
    }

    /** The places where a column goes: one select each, and a way to add another. */
    function targets(data, column, use, changed) {
        var cell = h('td', { class: 'aims-import-targets' });
        var alone = ['TEXT', 'LEAVE_OUT'];

        function fill() {
            var several = use.targets.length > 1;
            dom.replace(
                cell,
                use.targets.map(function (name, index) {
                    var label = AJS.I18n.getText('aims.inventory.import.columns.target-of', column.heading);
                    return h(
                        'div',
                        { class: 'aims-import-target' },
                        targetSelect(data, name, label, function (to) {
                            use.targets[index] = to;
                            if (alone.indexOf(to) >= 0) {
                                use.targets = [to];
                            }
                            fill();
                            changed();
                        }),
                        several
                            ? dom.button('×', {
                                  class: 'aui-button aui-button-subtle',
                                  'aria-label': AJS.I18n.getText('aims.inventory.import.columns.remove-target', column.heading),
                                  onclick: function () {
                                      use.targets.splice(index, 1);
                                      fill();
                                      changed();
                                  }
                              })
                            : null
                    );
                }),
                use.targets.length === 1 && alone.indexOf(use.targets[0]) < 0
                    ? dom.button(AJS.I18n.getText('aims.inventory.import.columns.add-target'), {
                          class: 'aui-button aui-button-link aims-import-add',
                          'aria-label': AJS.I18n.getText('aims.inventory.import.columns.add-target-of', column.heading),
                          onclick: function () {
                              use.targets.push('DESCRIPTION');
                              fill();
                              changed();
                          }
                      })
                    : null
            );
        }

        fill();
        return cell;
    }

    function columnRow(data, column, use, changed) {
        return h(
            'tr',
            { 'data-column': column.column },
            h(
                'th',
                { scope: 'row', class: 'aims-import-heading' },
                h('span', { class: 'aims-text' }, column.heading),
                h('span', { class: 'aims-quiet' }, AJS.I18n.getText('aims.inventory.import.columns.filled', words.number(column.filled)))
            ),
            h(
                'td',
                { class: 'aims-import-samples' },
                column.samples.map(function (sample) {
                    return h('div', { title: sample }, sample);
                })
            ),
            targets(data, column, use, changed),
            h(
                'td',
                {},
                h('input', {
                    type: 'text',
                    class: 'text aims-import-label',
                    maxlength: 200,
                    value: use.label,
                    'aria-label': AJS.I18n.getText('aims.inventory.import.columns.label-of', column.heading),
                    oninput: function (event) {
                        use.label = event.target.value;
                    }
                })
            ),
            h(
                'td',
                { class: 'aims-import-identity' },
                h('input', {
                    type: 'checkbox',
                    checked: use.identity,
                    'aria-label': AJS.I18n.getText('aims.inventory.import.columns.identity-of', column.heading),
                    onchange: function (event) {
                        use.identity = event.target.checked;
                    }
                })
            )
        );
    }

    function nameParts(mapping) {
        return mapping.columns
            .filter(function (use) {
                return use.targets.indexOf('SUMMARY') >= 0;
            })
            .map(function (use) {
                return use.column;
            });
    }

    /** Says how the name is made, and lets people change the order of its two parts. */
    function nameLine(data, mapping, line) {
        var parts = nameParts(mapping);
        var same =
            parts.length === mapping.summaryOrder.length &&
            parts.every(function (part) {
                return mapping.summaryOrder.indexOf(part) >= 0;
            });
        if (!same) {
            mapping.summaryOrder = parts;
        }
        var names = mapping.summaryOrder.map(function (part) {
            return data.columns[part].heading;
        });
        dom.replace(
            line,
            names.length === 0
                ? dom.message('warning', [h('p', {}, AJS.I18n.getText('aims.inventory.import.columns.no-name'))])
                : h(
                      'p',
                      {},
                      AJS.I18n.getText('aims.inventory.import.columns.name'),
                      ' ',
                      h('strong', {}, names.join(' – ')),
                      ' ',
                      names.length === 2
                          ? dom.button(AJS.I18n.getText('aims.inventory.import.columns.swap'), {
                                class: 'aui-button aui-button-link',
                                onclick: function () {
                                    mapping.summaryOrder.reverse();
                                    nameLine(data, mapping, line);
                                }
                            })
                          : null
                  )
        );
    }

    function sourceField(data, mapping) {
        return h(
            'div',
            { class: 'field-group' },
            h('label', { for: 'aims-import-source' }, AJS.I18n.getText('aims.inventory.import.columns.source')),
            h('input', {
                type: 'text',
                class: 'text long-field',
                id: 'aims-import-source',
                maxlength: 100,
                list: 'aims-import-sources',
                value: mapping.source,
                oninput: function (event) {
                    mapping.source = event.target.value;
                }
            }),
            h(
                'datalist',
                { id: 'aims-import-sources' },
                data.sources.map(function (source) {
                    return h('option', { value: source });
                })
            ),
            h('div', { class: 'description' }, AJS.I18n.getText('aims.inventory.import.columns.source-help'))
        );
    }

    function recreateField(mapping) {
        return h(
            'div',
            { class: 'checkbox' },
            h('input', {
                type: 'checkbox',
                class: 'checkbox',
                id: 'aims-import-recreate',
                checked: mapping.recreateDeleted,
                onchange: function (event) {
                    mapping.recreateDeleted = event.target.checked;
                }
            }),
            h('label', { for: 'aims-import-recreate' }, AJS.I18n.getText('aims.inventory.import.columns.recreate'))
        );
    }

    function form(page, data) {
        var mapping = mappings.of(data);
        var line = h('div', { class: 'aims-import-name' });
        var changed = function () {
            nameLine(data, mapping, line);
        };
        changed();
        var heads = [
            AJS.I18n.getText('aims.inventory.import.columns.column'),
            AJS.I18n.getText('aims.inventory.import.columns.samples'),
            AJS.I18n.getText('aims.inventory.import.columns.target'),
            AJS.I18n.getText('aims.inventory.import.columns.label'),
            AJS.I18n.getText('aims.inventory.import.columns.identity')
        ].map(function (head) {
            return h('th', { scope: 'col' }, head);
        });
        var next = dom.button(AJS.I18n.getText('aims.inventory.import.action.next'), { class: 'aui-button aui-button-primary', type: 'submit', id: 'aims-import-next' });
        return h(
            'form',
            {
                class: 'aui top-label',
                onsubmit: function (event) {
                    event.preventDefault();
                    next.disabled = true;
                    page.problem(null);
                    mappings.save(data.view.id, mapping).then(
                        function () {
                            page.go(data.view.id, 'values');
                        },
                        function (failure) {
                            next.disabled = false;
                            page.problem(failure);
                        }
                    );
                }
            },
            sourceField(data, mapping),
            line,
            h('div', { class: 'aims-scroll' }, h(
                'table',
                { class: 'aui aims-import-columns' },
                h('thead', {}, h('tr', {}, heads)),
                h(
                    'tbody',
                    {},
                    data.columns.map(function (column, index) {
                        return columnRow(data, column, mapping.columns[index], changed);
                    })
                )
            )),
            recreateField(mapping),
            words.actions(
                next,
                dom.button(AJS.I18n.getText('aims.inventory.import.action.list'), {
                    class: 'aui-button aui-button-link',
                    onclick: function () {
                        page.go(null);
                    }
                })
            )
        );
    }

    function render(page, view) {
        var stay = page.stay();
        page.show(h('aui-spinner', { size: 'medium' }));
        rest.get('imports/' + view.id + '/columns').then(
            function (data) {
                if (!stay()) {
                    return;
                }
                page.show([
                    h('h2', {}, AJS.I18n.getText('aims.inventory.import.columns.title', view.fileName)),
                    h(
                        'p',
                        { class: 'aims-quiet' },
                        AJS.I18n.getText(
                            'aims.inventory.import.columns.facts',
                            words.number(view.rows),
                            words.number(data.columns.length),
                            data.format
                        )
                    ),
                    view.mapped ? null : dom.message('info', [h('p', {}, basis(data))]),
                    form(page, data)
                ]);
            },
            function (failure) {
                if (stay()) {
                    page.show(null);
                    page.problem(failure);
                }
            }
        );
    }

    return { render: render };
});
