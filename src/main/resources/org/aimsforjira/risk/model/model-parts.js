/** Small controls that the parts of the editor share. */
define('aims/model/parts', ['aims/dom'], function (dom) {
    'use strict';

    var h = dom.h;

    function select(label, place, choices, chosen, onchange) {
        var element = h(
            'select',
            { class: 'select', 'aria-label': label, 'data-place': place },
            choices.map(function (choice) {
                return h('option', { value: choice[0], selected: choice[0] === chosen }, choice[1]);
            })
        );
        element.addEventListener('change', function () {
            onchange(element.value);
        });
        return element;
    }

    function text(label, place, value, attributes, oninput) {
        var element = h('input', Object.assign({ type: 'text', class: 'text', value: value, 'aria-label': label, 'data-place': place, autocomplete: 'off' }, attributes));
        element.addEventListener('input', function () {
            oninput(element.value);
        });
        return element;
    }

    function icon(name, label, id, onclick, disabled) {
        return h(
            'button',
            { type: 'button', class: 'aui-button aui-button-subtle aims-model-icon', title: label, 'aria-label': label, 'data-id': id, disabled: disabled, onclick: onclick },
            h('span', { class: 'aui-icon aui-icon-small aui-iconfont-' + name, 'aria-hidden': 'true' })
        );
    }

    /** Up, down, remove: for a row of a list. */
    function moves(what, id, index, length, move, remove) {
        return h(
            'span',
            { class: 'aims-model-moves' },
            icon('arrow-up', AJS.I18n.getText('aims.risk.model.action.up', what), id + '-up', function () {
                move(index - 1);
            }, index === 0),
            icon('arrow-down', AJS.I18n.getText('aims.risk.model.action.down', what), id + '-down', function () {
                move(index + 1);
            }, index === length - 1),
            icon('trash', AJS.I18n.getText('aims.risk.model.action.remove', what), id + '-remove', remove)
        );
    }

    return { select: select, text: text, icon: icon, moves: moves };
});
