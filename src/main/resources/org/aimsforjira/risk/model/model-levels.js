/** The levels in the editor: name, colour, and what the organization expects at each. */
define('aims/model/levels', ['aims/dom', 'aims/model/texts', 'aims/model/parts'], function (dom, texts, parts) {
    'use strict';

    var h = dom.h;

    function stanceChoices() {
        return texts.stances.map(function (stance) {
            return [stance, texts.stance(stance)];
        });
    }

    function row(state, roles, on, level, index) {
        var criteria = state.draft.criteria;
        var what = AJS.I18n.getText('aims.risk.model.level', index + 1);
        var id = 'level-' + (index + 1);
        var layered = h('input', {
            type: 'checkbox',
            checked: criteria.layered.indexOf(level.key) >= 0,
            'aria-label': AJS.I18n.getText('aims.risk.model.level.layered', what),
            'data-place': 'layers-' + (index + 1),
            onchange: function () {
                criteria.layered = criteria.layered.filter(function (key) {
                    return key !== level.key;
                });
                if (layered.checked) {
                    criteria.layered.push(level.key);
                }
                on.changed();
            }
        });
        var colour = parts.select(
            AJS.I18n.getText('aims.risk.model.level.colour', what),
            id + '-colour',
            texts.tones.map(function (tone) {
                return [tone, texts.tone(tone)];
            }),
            level.colour,
            function (value) {
                level.colour = value;
                paint();
                on.changed();
            }
        );
        function paint() {
            colour.className = 'select ' + texts.style(level);
        }
        paint();
        var role = criteria.approvers[level.key];
        var choices = [['', AJS.I18n.getText('aims.risk.model.approver.everybody')]].concat(
            Object.keys(roles).map(function (known) {
                return [known, roles[known]];
            })
        );
        if (role !== undefined && !roles[role]) {
            choices.push([String(role), AJS.I18n.getText('aims.risk.model.approver.gone', String(role))]);
        }
        return h(
            'tr',
            { 'data-row': id },
            h('th', { scope: 'row', class: 'aims-number' }, String(index + 1)),
            h(
                'td',
                {},
                parts.text(AJS.I18n.getText('aims.risk.model.level.name', what), id, level.name, { maxlength: 255, placeholder: texts.builtIn(level.key) }, function (value) {
                    level.name = value;
                    on.changed();
                })
            ),
            h(
                'td',
                {},
                colour
            ),
            h(
                'td',
                {},
                parts.select(
                    AJS.I18n.getText('aims.risk.model.level.appetite', what),
                    'appetite-' + (index + 1),
                    (criteria.appetite[level.key] ? [] : [['', AJS.I18n.getText('aims.risk.model.choose')]]).concat(stanceChoices()),
                    criteria.appetite[level.key] || '',
                    function (value) {
                        if (value) {
                            criteria.appetite[level.key] = value;
                        } else {
                            delete criteria.appetite[level.key];
                        }
                        on.changed();
                    }
                )
            ),
            h('td', { class: 'aims-model-check' }, layered),
            h(
                'td',
                {},
                parts.select(AJS.I18n.getText('aims.risk.model.level.approver', what), 'approver-' + (index + 1), choices, role === undefined ? '' : String(role), function (value) {
                    if (value) {
                        criteria.approvers[level.key] = Number(value);
                    } else {
                        delete criteria.approvers[level.key];
                    }
                    on.changed();
                })
            ),
            h(
                'td',
                { class: 'aims-nowrap' },
                parts.moves(
                    what,
                    id,
                    index,
                    state.draft.levels.length,
                    function (to) {
                        var direction = to > index ? '-down' : '-up';
                        state.moveLevel(index, to);
                        on.restructured('level-' + (to + 1) + direction);
                    },
                    function () {
                        state.removeLevel(index);
                        on.restructured('level-add');
                    }
                )
            )
        );
    }

    function render(root, state, roles, on) {
        var used = state.draft.levels.map(function (level) {
            return level.colour;
        });
        var columns = [
            AJS.I18n.getText('aims.risk.model.column.name'),
            AJS.I18n.getText('aims.risk.model.column.colour'),
            AJS.I18n.getText('aims.risk.model.column.appetite'),
            AJS.I18n.getText('aims.risk.model.column.layered'),
            AJS.I18n.getText('aims.risk.model.column.approver')
        ];
        dom.replace(
            root,
            h(
                'table',
                { class: 'aui aims-model-levels', 'aria-labelledby': 'aims-model-levels-title' },
                h(
                    'thead',
                    {},
                    h(
                        'tr',
                        {},
                        h('th', { scope: 'col', class: 'aims-number' }, AJS.I18n.getText('aims.risk.model.column.number')),
                        columns.map(function (name) {
                            return h('th', { scope: 'col' }, name);
                        }),
                        h('th', { scope: 'col' }, h('span', { class: 'assistive' }, AJS.I18n.getText('aims.risk.model.column.actions')))
                    )
                ),
                h(
                    'tbody',
                    {},
                    state.draft.levels.map(function (level, index) {
                        return row(state, roles, on, level, index);
                    })
                )
            ),
            dom.button(AJS.I18n.getText('aims.risk.model.action.add-level'), {
                'data-id': 'level-add',
                'data-place': 'levels',
                onclick: function () {
                    var free = ['PURPLE', 'BLUE', 'GREY'].concat(texts.tones).filter(function (tone) {
                        return used.indexOf(tone) < 0;
                    });
                    state.addLevel(free[0] || 'GREY');
                    on.restructured('level-' + state.draft.levels.length);
                }
            })
        );
    }

    return { render: render };
});
