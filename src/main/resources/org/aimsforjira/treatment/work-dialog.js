/** A dialog with a form: errors stand beside their fields, and nothing that was typed is lost. */
define('aims/work/dialog', ['aims/dom', 'aims/dialog'], function (dom, dialogs) {
    'use strict';

    var h = dom.h;
    var number = 0;

    /** A name for one request, so that sending it twice does it once. */
    function token() {
        var bytes = new Uint8Array(16);
        window.crypto.getRandomValues(bytes);
        return Array.prototype.map
            .call(bytes, function (byte) {
                return ('0' + byte.toString(16)).slice(-2);
            })
            .join('');
    }

    function options(field) {
        return field.options.map(function (option) {
            return h('option', { value: option.value, selected: option.value === field.value }, option.text);
        });
    }

    function checks(id, field) {
        var list = h(
            'div',
            { class: 'aims-work-checks', role: 'group', 'aria-label': field.label, tabindex: '-1' },
            field.options.map(function (option, i) {
                return h(
                    'div',
                    { class: 'checkbox' },
                    h('input', { type: 'checkbox', class: 'checkbox', id: id + '-' + i, name: field.name, value: option.value, checked: option.checked }),
                    ' ',
                    h('label', { for: id + '-' + i, title: option.about }, option.text)
                );
            })
        );
        if (field.options.length < 12) {
            return list;
        }
        var filter = h('input', {
            type: 'search',
            class: 'text long-field',
            'aria-label': AJS.I18n.getText('aims.treatment.dialog.filter'),
            placeholder: AJS.I18n.getText('aims.treatment.dialog.filter'),
            oninput: function () {
                var words = filter.value.toLowerCase();
                list.querySelectorAll('.checkbox').forEach(function (line) {
                    if (line.tagName === 'DIV') {
                        line.hidden = line.textContent.toLowerCase().indexOf(words) < 0;
                    }
                });
            }
        });
        return h('div', {}, filter, list);
    }

    function input(id, field) {
        var attributes = { id: id, name: field.name, 'aria-required': field.required ? 'true' : null, 'aria-describedby': id + '-error' };
        switch (field.kind) {
            case 'textarea':
                return h('textarea', Object.assign(attributes, { class: 'textarea long-field', rows: String(field.rows || 4) }), field.value || '');
            case 'select':
                return h('select', Object.assign(attributes, { class: 'select long-field' }), options(field));
            case 'checks':
                return checks(id, field);
            case 'custom':
                return field.element;
            default:
                return h('input', Object.assign(attributes, { type: field.kind || 'text', class: 'text long-field', value: field.value || '', maxlength: field.max }));
        }
    }

    function values(form, fields) {
        var all = {};
        fields.forEach(function (field) {
            if (field.kind === 'part') {
                return;
            }
            if (field.kind === 'custom') {
                all[field.name] = field.read();
            } else if (field.kind === 'checks') {
                all[field.name] = Array.prototype.map.call(form.querySelectorAll('input[name="' + field.name + '"]:checked'), function (box) {
                    return box.value;
                });
            } else {
                all[field.name] = form.elements[field.name].value;
            }
        });
        return all;
    }

    function group(fieldId, field) {
        if (field.kind === 'part') {
            return h('h3', { class: 'aims-work-part' }, field.label);
        }
        var isGroup = field.kind === 'checks' || field.kind === 'custom';
        return h(
            'div',
            { class: 'field-group' + (field.beside ? ' aims-work-' + field.beside : ''), 'data-field': field.name },
            h(isGroup ? 'div' : 'label', isGroup ? { class: 'aims-work-label' } : { for: fieldId }, field.label, field.required && h('span', { class: 'aui-icon icon-required' })),
            input(fieldId, field),
            field.hint && h('div', { class: 'description' }, field.hint),
            h('div', { class: 'error', id: fieldId + '-error', role: 'alert' })
        );
    }

    /**
     * @param {Object} options title, lead, above (an element before the fields), fields (beside: 'half' or 'third' for those that share a line; kind 'part' for a heading,
     *     rows: of a textarea, 'custom' for an element with a function read; hint: a text or an element), submit, save (values, token) returning a promise, places: {code: name
     *     of a field}, onchange: {name: function (value, form)}, size: 'medium' or 'large', failed (failure, place, submit, hide): true when it showed the failure itself, closed (): after the end
     */
    function open(options) {
        var id = 'aims-work-dialog-' + ++number;
        var mark = token();
        var problem = h('div', { class: 'aims-work-problem' });
        var submit = h('button', { type: 'submit', class: 'aui-button aui-button-primary', form: id + '-form' }, options.submit);
        var form = h(
            'form',
            { class: 'aui top-label aims-work-form', id: id + '-form', novalidate: true },
            problem,
            options.lead && h('p', {}, options.lead),
            options.above,
            options.fields.map(function (field) {
                return group(id + '-' + field.name, field);
            })
        );
        var element = h(
            'section',
            { id: id, class: 'aui-dialog2 aui-layer aui-dialog2-' + (options.size || 'medium') + ' aims-work-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id + '-title', 'data-aui-modal': 'true', hidden: true },
            h('header', { class: 'aui-dialog2-header' }, h('h1', { class: 'aui-dialog2-header-main', id: id + '-title' }, options.title)),
            h('div', { class: 'aui-dialog2-content' }, form),
            h(
                'footer',
                { class: 'aui-dialog2-footer' },
                h(
                    'div',
                    { class: 'aui-dialog2-footer-actions' },
                    submit,
                    dom.button(AJS.I18n.getText('aims.treatment.dialog.cancel'), {
                        class: 'aui-button aui-button-link',
                        onclick: hide
                    })
                )
            )
        );

        function hide() {
            dialog.hide();
        }

        function unmarked(part) {
            part.querySelectorAll('[aria-invalid]').forEach(function (field) {
                field.removeAttribute('aria-invalid');
            });
        }

        function clear() {
            dom.replace(problem);
            form.querySelectorAll('.error').forEach(function (place) {
                place.textContent = '';
            });
            unmarked(form);
        }

        /** What a person mends is no longer called wrong. */
        form.addEventListener('input', function (event) {
            var group = event.target.closest('[data-field]');
            if (group) {
                group.querySelector('.error').textContent = '';
                unmarked(group);
            }
        });

        function show(failure) {
            if (options.failed && options.failed(failure, problem, submit, hide)) {
                return;
            }
            var name = (options.places || {})[failure.code];
            var group = name && form.querySelector('[data-field="' + name + '"]');
            if (group) {
                group.querySelector('.error').textContent = failure.message;
                var field = group.querySelector('input, select, textarea');
                field.setAttribute('aria-invalid', 'true');
                field.focus();
                group.scrollIntoView({ block: 'nearest' });
            } else {
                dom.replace(problem, dom.message('error', h('p', {}, failure.message)));
                problem.scrollIntoView({ block: 'nearest' });
                submit.focus();
            }
        }

        form.addEventListener('submit', function (event) {
            event.preventDefault();
            if (submit.disabled) {
                return;
            }
            clear();
            submit.disabled = true;
            options.save(values(form, options.fields), mark).then(
                function () {
                    dialog.hide();
                },
                function (failure) {
                    submit.disabled = false;
                    show(failure);
                }
            );
        });
        element.addEventListener('keydown', function (event) {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                submit.click();
            }
        });
        Object.keys(options.onchange || {}).forEach(function (name) {
            form.elements[name].addEventListener('change', function () {
                options.onchange[name](form.elements[name].value, form);
            });
        });
        var dialog = dialogs.show(element, { hidden: options.closed });
        var first = form.querySelector('[data-field] input, [data-field] select, [data-field] textarea');
        if (first) {
            first.focus();
        }
        return form;
    }

    return { open: open };
});
