/** In the editor: kinds of consequence of which the organization bears less than usually. */
define('aims/model/kinds', ['aims/dom', 'aims/model/texts', 'aims/model/parts'], function (dom, texts, parts) {
    'use strict';

    var h = dom.h;

    function render(root, state, kinds, on) {
        var stricter = state.draft.criteria.stricter;
        var named = Object.keys(stricter);
        var free = Object.keys(kinds).filter(function (kind) {
            return named.indexOf(kind) < 0;
        });

        function row(kind) {
            var name = kinds[kind] || kind;
            return h(
                'tr',
                { 'data-row': 'kind-' + kind },
                h('th', { scope: 'row' }, name),
                state.draft.levels.map(function (level, index) {
                    return h(
                        'td',
                        {},
                        parts.select(
                            AJS.I18n.getText('aims.risk.model.kind.stance', name, texts.level(level)),
                            'kind-' + kind + '-' + (index + 1),
                            [['', AJS.I18n.getText('aims.risk.model.kind.usual')]].concat(
                                texts.stances.map(function (stance) {
                                    return [stance, texts.stance(stance)];
                                })
                            ),
                            stricter[kind][level.key] || '',
                            function (value) {
                                if (value) {
                                    stricter[kind][level.key] = value;
                                } else {
                                    delete stricter[kind][level.key];
                                }
                                on.changed();
                            }
                        )
                    );
                }),
                h(
                    'td',
                    {},
                    parts.icon('trash', AJS.I18n.getText('aims.risk.model.action.remove', name), 'kind-' + kind + '-remove', function () {
                        delete stricter[kind];
                        on.restructured('kind-add');
                    })
                )
            );
        }

        var add = parts.select(
            AJS.I18n.getText('aims.risk.model.kind.add'),
            'kinds',
            [['', AJS.I18n.getText('aims.risk.model.kind.add')]].concat(
                free.map(function (kind) {
                    return [kind, kinds[kind]];
                })
            ),
            '',
            function (kind) {
                if (kind) {
                    stricter[kind] = {};
                    on.restructured('kind-' + kind + '-1');
                }
            }
        );
        add.dataset.id = 'kind-add';
        add.classList.add('aims-model-add-kind');
        dom.replace(
            root,
            named.length > 0 &&
                h(
                    'div',
                    { class: 'aims-scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'aims-model-kinds-title' },
                    h(
                        'table',
                        { class: 'aui aims-model-kinds', 'aria-labelledby': 'aims-model-kinds-title' },
                        h(
                            'thead',
                            {},
                            h(
                                'tr',
                                {},
                                h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.model.column.kind')),
                                state.draft.levels.map(function (level) {
                                    return h('th', { scope: 'col' }, texts.level(level));
                                }),
                                h('th', { scope: 'col' }, h('span', { class: 'assistive' }, AJS.I18n.getText('aims.risk.model.column.actions')))
                            )
                        ),
                        h('tbody', {}, named.map(row))
                    )
                ),
            free.length > 0 && add
        );
    }

    return { render: render };
});
