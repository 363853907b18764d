/** Menus of the register: one is open at a time, Escape and a click elsewhere close it. */
define('aims/register/menus', [], function () {
    'use strict';

    function start(root) {
        var menus = Array.prototype.slice.call(root.querySelectorAll('details.aims-register-menu'));

        function close(but) {
            menus.forEach(function (menu) {
                if (menu !== but) {
                    menu.open = false;
                }
            });
        }

        menus.forEach(function (menu) {
            menu.addEventListener('toggle', function () {
                if (menu.open) {
                    close(menu);
                }
            });
            menu.addEventListener('keydown', function (event) {
                if (event.key === 'Escape' && menu.open) {
                    menu.open = false;
                    menu.querySelector('summary').focus();
                }
            });
        });
        document.addEventListener('click', function (event) {
            close(event.target.closest('details.aims-register-menu'));
        });
    }

    /** The usual columns need no word in the address. */
    function shorten(root) {
        var form = document.getElementById('aims-register-filter');
        if (!form) {
            return;
        }
        form.addEventListener('submit', function () {
            var fields = Array.prototype.filter.call(form.elements, function (field) {
                return field.name === 'columns';
            });
            var ticked = fields
                .filter(function (field) {
                    return field.checked;
                })
                .map(function (field) {
                    return field.value;
                });
            if (ticked.join(',') === root.dataset.usualColumns) {
                fields.forEach(function (field) {
                    field.disabled = true;
                });
            }
        });
    }

    return { start: start, shorten: shorten };
});

/** Saved views: save, rename, delete. */
define('aims/register/views', ['aims/rest', 'aims/work/dialog'], function (rest, dialog) {
    'use strict';

    var NAME_CODES = {
        'risk.view-name-missing': 'name',
        'risk.view-name-too-long': 'name',
        'risk.view-name-used': 'name'
    };

    function reload() {
        window.location.reload();
    }

    function nameField(value) {
        return { name: 'name', label: AJS.I18n.getText('aims.risk.register.views.name'), required: true, value: value, max: '100' };
    }

    function start(root) {
        var path = 'projects/' + encodeURIComponent(root.dataset.project) + '/risks/views';

        function save() {
            var share = {
                name: 'shared',
                kind: 'checks',
                label: AJS.I18n.getText('aims.risk.register.views.who'),
                options: [{ value: 'shared', text: AJS.I18n.getText('aims.risk.register.views.share') }]
            };
            dialog.open({
                title: AJS.I18n.getText('aims.risk.register.views.save-title'),
                lead: AJS.I18n.getText('aims.risk.register.views.save-lead'),
                fields: [nameField('')].concat(root.dataset.mayShare === 'true' ? [share] : []),
                submit: AJS.I18n.getText('aims.risk.register.views.submit'),
                places: NAME_CODES,
                save: function (values) {
                    return rest
                        .post(path, { name: values.name, shared: (values.shared || []).length > 0, query: root.dataset.query })
                        .then(reload);
                }
            });
        }

        function rename(button) {
            dialog.open({
                title: AJS.I18n.getText('aims.risk.register.views.rename-title'),
                fields: [nameField(button.dataset.name)],
                submit: AJS.I18n.getText('aims.risk.register.views.submit'),
                places: NAME_CODES,
                save: function (values) {
                    return rest
                        .put(path + '/' + button.dataset.id, { name: values.name, version: Number(button.dataset.version) })
                        .then(reload);
                }
            });
        }

        function remove(button) {
            dialog.open({
                title: AJS.I18n.getText('aims.risk.register.views.delete-title'),
                lead:
                    button.dataset.shared === 'true'
                        ? AJS.I18n.getText('aims.risk.register.views.delete-shared', button.dataset.name)
                        : AJS.I18n.getText('aims.risk.register.views.delete-own', button.dataset.name),
                fields: [],
                submit: AJS.I18n.getText('aims.risk.register.views.delete-submit'),
                save: function () {
                    return rest.remove(path + '/' + button.dataset.id).then(reload);
                }
            });
        }

        root.addEventListener('click', function (event) {
            var button = event.target.closest('button');
            if (!button) {
                return;
            }
            if (button.id === 'aims-register-view-save') {
                save();
            } else if (button.classList.contains('aims-register-view-rename')) {
                rename(button);
            } else if (button.classList.contains('aims-register-view-delete')) {
                remove(button);
            }
        });
    }

    return { start: start };
});

/** Several risks at once: ticked lines, and what can be done to them. */
define('aims/register/bulk', ['aims/rest', 'aims/dom', 'aims/dialog', 'aims/notify', 'aims/work/dialog', 'aims/work/risks', 'aims/work/done', 'aims/risk/assess-many'], function (rest, dom, dialogs, notify, dialog, risks, done, many) {
    'use strict';

    var h = dom.h;

    function results(outcome) {
        var close = dom.button(AJS.I18n.getText('aims.risk.register.bulk.close'), {
            class: 'aui-button aui-button-primary',
            onclick: function () {
                shown.hide();
            }
        });
        var element = h(
            'section',
            { id: 'aims-register-results', class: 'aui-dialog2 aui-layer aui-dialog2-medium', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'aims-register-results-title', 'data-aui-modal': 'true', hidden: true },
            h('header', { class: 'aui-dialog2-header' }, h('h1', { class: 'aui-dialog2-header-main', id: 'aims-register-results-title' }, AJS.I18n.getText('aims.risk.register.bulk.result-title'))),
            h(
                'div',
                { class: 'aui-dialog2-content' },
                h('p', {}, AJS.I18n.getText('aims.risk.register.bulk.result', String(outcome.done), String(outcome.already), String(outcome.refused))),
                h(
                    'table',
                    { class: 'aui aims-register-results', 'aria-labelledby': 'aims-register-results-title' },
                    h(
                        'tbody',
                        {},
                        outcome.risks.map(function (risk) {
                            return h('tr', { 'data-result': risk.result }, h('th', { scope: 'row', class: 'aims-nowrap' }, risk.key), h('td', {}, risk.message));
                        })
                    )
                )
            ),
            h('footer', { class: 'aui-dialog2-footer' }, h('div', { class: 'aui-dialog2-footer-actions' }, close))
        );
        var shown = dialogs.show(element, {
            hidden: function () {
                window.location.reload();
            }
        });
        close.focus();
    }

    function start(root) {
        var bar = root.querySelector('.aims-register-bulk');
        if (!bar) {
            return;
        }
        var all = root.querySelector('#aims-register-all');
        var boxes = Array.prototype.slice.call(root.querySelectorAll('.aims-register-row'));
        var path = 'projects/' + encodeURIComponent(root.dataset.project) + '/risks/bulk';

        function keys() {
            return boxes
                .filter(function (box) {
                    return box.checked;
                })
                .map(function (box) {
                    return box.value;
                });
        }

        function show() {
            var count = keys().length;
            bar.hidden = count === 0;
            all.checked = count === boxes.length;
            all.indeterminate = count > 0 && count < boxes.length;
            root.querySelector('#aims-register-selected').textContent = AJS.I18n.getText('aims.risk.register.bulk.selected', String(count));
        }

        function send(change) {
            return rest.post(path, Object.assign({ keys: keys() }, change)).then(function (outcome) {
                // Behind the end of the dialog that asked: closing that one closes all that were opened above it.
                window.setTimeout(function () {
                    results(outcome);
                }, 0);
            });
        }

        function link() {
            dialog.open({
                title: AJS.I18n.getText('aims.risk.register.bulk.link-title', String(keys().length)),
                fields: [{ name: 'system', label: AJS.I18n.getText('aims.risk.register.bulk.system'), required: true, max: '255' }],
                submit: AJS.I18n.getText('aims.risk.register.bulk.submit-link'),
                places: { 'risk.system-unknown': 'system' },
                save: function (values) {
                    return send({ system: values.system.trim() });
                }
            });
        }

        function controls() {
            risks.form(root.dataset.project).then(
                function (offers) {
                    dialog.open({
                        title: AJS.I18n.getText('aims.risk.register.bulk.controls-title', String(keys().length)),
                        fields: [Object.assign(risks.controlField(offers, [], AJS.I18n.getText('aims.risk.register.column.controls')), { hint: AJS.I18n.getText('aims.risk.register.bulk.controls-hint') })],
                        submit: AJS.I18n.getText('aims.risk.register.bulk.submit-controls'),
                        places: { 'risk.bulk-no-control': 'controls', 'risk.control-unknown': 'controls' },
                        save: function (values) {
                            return send({ addControls: values.controls });
                        }
                    });
                },
                function (failure) {
                    notify.error(failure.message);
                }
            );
        }

        function assess() {
            many.assessMany(keys(), done).catch(function (failure) {
                notify.error(failure.message);
            });
        }

        all.addEventListener('change', function () {
            boxes.forEach(function (box) {
                box.checked = all.checked;
            });
            show();
        });
        boxes.forEach(function (box) {
            box.addEventListener('change', show);
        });
        root.querySelector('#aims-register-bulk-link').addEventListener('click', link);
        var assessButton = root.querySelector('#aims-register-bulk-assess');
        if (assessButton) {
            assessButton.addEventListener('click', assess);
        }
        root.querySelector('#aims-register-bulk-controls').addEventListener('click', controls);
        // The browser may have kept the ticks of a page that was left.
        show();
    }

    return { start: start };
});

require(['aims/register/menus', 'aims/register/views', 'aims/register/bulk'], function (menus, views, bulk) {
    'use strict';
    AJS.toInit(function () {
        var root = document.getElementById('aims-register');
        if (root) {
            menus.start(root);
            menus.shorten(root);
            views.start(root);
            bulk.start(root);
        }
    });
});
