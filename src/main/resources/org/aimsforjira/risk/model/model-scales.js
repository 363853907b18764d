/** The scales of likelihood and severity in the editor. */
define('aims/model/scales', ['aims/dom', 'aims/model/texts', 'aims/model/parts'], function (dom, texts, parts) {
    'use strict';

    var h = dom.h;

    /**
     * @param {string} scale 'likelihood' or 'severity'
     * @param {{changed: function, restructured: function(string)}} on what to call after a change; restructured takes the id of the
     *     control that is to have the focus then
     */
    function render(root, scale, state, on) {
        var steps = state.draft[scale];
        dom.replace(
            root,
            h(
                'table',
                { class: 'aui aims-model-steps', 'aria-labelledby': 'aims-model-' + scale + '-title' },
                h(
                    'thead',
                    {},
                    h(
                        'tr',
                        {},
                        h('th', { scope: 'col', class: 'aims-number' }, AJS.I18n.getText('aims.risk.model.column.number')),
                        h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.model.column.name')),
                        h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.model.column.meaning')),
                        h('th', { scope: 'col' }, h('span', { class: 'assistive' }, AJS.I18n.getText('aims.risk.model.column.actions')))
                    )
                ),
                h(
                    'tbody',
                    {},
                    steps.map(function (step, index) {
                        var what = AJS.I18n.getText('aims.risk.model.step', texts.scale(scale), index + 1);
                        var id = scale + '-' + (index + 1);
                        return h(
                            'tr',
                            { 'data-row': id },
                            h('th', { scope: 'row', class: 'aims-number' }, String(index + 1)),
                            h(
                                'td',
                                {},
                                parts.text(AJS.I18n.getText('aims.risk.model.step.name', what), id, step.name, { maxlength: 255 }, function (value) {
                                    step.name = value;
                                    on.changed();
                                })
                            ),
                            h(
                                'td',
                                {},
                                parts.text(AJS.I18n.getText('aims.risk.model.step.meaning', what), id + '-meaning', step.meaning, { maxlength: 2000 }, function (value) {
                                    step.meaning = value;
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
                                    steps.length,
                                    function (to) {
                                        var direction = to > index ? '-down' : '-up';
                                        state.moveStep(scale, index, to);
                                        on.restructured(scale + '-' + (to + 1) + direction);
                                    },
                                    function () {
                                        state.removeStep(scale, index);
                                        on.restructured(scale + '-add');
                                    }
                                )
                            )
                        );
                    })
                )
            ),
            dom.button(AJS.I18n.getText('aims.risk.model.action.add-step'), {
                'data-id': scale + '-add',
                'data-place': scale,
                'aria-label': AJS.I18n.getText('aims.risk.model.action.add-step-to', texts.scale(scale)),
                onclick: function () {
                    state.addStep(scale);
                    on.restructured(scale + '-' + steps.length);
                }
            })
        );
    }

    return { render: render };
});
