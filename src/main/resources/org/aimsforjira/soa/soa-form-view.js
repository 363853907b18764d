/** The elements of the form that decides a control. */
define('aims/soa/form-view', ['aims/soa/dom', 'aims/soa/texts'], function (dom, texts) {
    'use strict';

    var h = dom.h;

    function build(prefix, statement, oncancel) {
        var radios = texts.decisions.map(function (decision) {
            return h('input', {
                type: 'radio',
                class: 'radio',
                name: prefix + '-decision',
                id: prefix + '-' + decision,
                value: decision,
                'aria-describedby': prefix + '-hint'
            });
        });
        var boxes = texts.reasons.map(function (reason) {
            return h('input', { type: 'checkbox', class: 'checkbox', id: prefix + '-' + reason, value: reason });
        });
        var textarea = h('textarea', {
            class: 'textarea aims-soa-textarea',
            id: prefix + '-text',
            rows: 6,
            'aria-describedby': prefix + '-hint ' + prefix + '-count'
        });
        var hint = h('p', { class: 'description', id: prefix + '-hint' });
        var count = h('span', { class: 'aims-soa-characters', id: prefix + '-count' });
        var notices = h('div', { class: 'aims-soa-form-notices' });
        var error = h('div', { class: 'aims-soa-form-error', id: prefix + '-error' });
        var theirs = h('div', { class: 'aims-soa-theirs' });
        var save = dom.button(AJS.I18n.getText('aims.soa.action.save'), { class: 'aui-button aui-button-primary', type: 'submit' });
        var cancel = dom.button(AJS.I18n.getText('aims.soa.action.cancel'), {
            class: 'aui-button aui-button-link',
            onclick: oncancel
        });
        var reasonsField = h(
            'fieldset',
            { class: 'group aims-soa-form-reasons' },
            h('legend', {}, AJS.I18n.getText('aims.soa.form.reasons')),
            boxes.map(function (box, i) {
                return h(
                    'div',
                    { class: 'checkbox' },
                    box,
                    h('label', { for: box.id }, texts.reason(box.value), ' ', h('kbd', { 'aria-hidden': 'true' }, String(i + 1)))
                );
            })
        );
        var form = h(
            'form',
            { class: 'aui top-label aims-soa-form', 'aria-label': AJS.I18n.getText('aims.soa.form.label', statement.id, statement.title), novalidate: true },
            notices,
            h(
                'div',
                { class: 'aims-soa-form-columns' },
                h(
                    'div',
                    { class: 'aims-soa-form-left' },
                    h(
                        'fieldset',
                        { class: 'group aims-soa-form-decision' },
                        h('legend', {}, AJS.I18n.getText('aims.soa.column.decision')),
                        radios.map(function (radio, i) {
                            return h(
                                'div',
                                { class: 'radio' },
                                radio,
                                h('label', { for: radio.id }, texts.decision(radio.value), ' ', h('kbd', { 'aria-hidden': 'true' }, 'ieu'.charAt(i)))
                            );
                        })
                    ),
                    reasonsField
                ),
                h(
                    'div',
                    { class: 'field-group aims-soa-form-right' },
                    h('label', { for: textarea.id }, AJS.I18n.getText('aims.soa.column.justification')),
                    textarea,
                    h('div', { class: 'aims-soa-form-below' }, hint, count),
                    theirs
                )
            ),
            error,
            h(
                'div',
                { class: 'buttons-container' },
                h('div', { class: 'buttons' }, save, cancel, h('span', { class: 'aims-soa-form-keys' }, AJS.I18n.getText('aims.soa.form.keys')))
            )
        );
        return {
            row: h('tr', { class: 'aims-soa-form-row', id: prefix }, h('td', { colspan: 5 }, form)),
            form: form,
            radios: radios,
            boxes: boxes,
            reasonsField: reasonsField,
            textarea: textarea,
            hint: hint,
            count: count,
            notices: notices,
            theirs: theirs,
            error: error,
            save: save
        };
    }

    return { build: build };
});
