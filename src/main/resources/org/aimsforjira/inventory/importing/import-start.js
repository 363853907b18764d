/** First step: upload a file, or find an import again. */
define('aims/import/start', ['aims/rest', 'aims/dom', 'aims/dialog', 'aims/notify', 'aims/import/words'], function (rest, dom, dialogs, notify, words) {
    'use strict';

    var h = dom.h;
    var PAGE = 20;

    function megabytes(bytes) {
        return Math.round(bytes / 1024 / 1024);
    }

    function upload(page, file, status) {
        if (file.size > page.maxFileBytes) {
            page.problem({
                message: AJS.I18n.getText(
                    'aims.inventory.import.start.too-large',
                    file.name,
                    String(megabytes(file.size)),
                    String(megabytes(page.maxFileBytes))
                )
            });
            return;
        }
        page.problem(null);
        dom.replace(status, h('aui-spinner', { size: 'small' }), ' ', AJS.I18n.getText('aims.inventory.import.start.sending', file.name));
        var path = 'projects/' + encodeURIComponent(page.projectKey) + '/imports?fileName=' + encodeURIComponent(file.name);
        rest.postFile(path, file).then(
            function (view) {
                page.go(view.id);
            },
            function (failure) {
                dom.replace(status);
                page.problem(failure);
            }
        );
    }

    function dropZone(page) {
        var status = h('div', { class: 'aims-import-status', role: 'status' });
        var input = h('input', {
            type: 'file',
            id: 'aims-import-file',
            class: 'assistive',
            accept: '.csv,.txt,.tsv,text/csv',
            onchange: function () {
                if (input.files.length) {
                    upload(page, input.files[0], status);
                    input.value = '';
                }
            }
        });
        var zone = h(
            'div',
            { class: 'aims-import-drop' },
            input,
            h('label', { for: 'aims-import-file', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('aims.inventory.import.start.choose')),
            h('p', {}, AJS.I18n.getText('aims.inventory.import.start.drop')),
            h(
                'p',
                { class: 'aims-quiet' },
                AJS.I18n.getText('aims.inventory.import.start.bounds', String(megabytes(page.maxFileBytes)))
            ),
            status
        );
        zone.addEventListener('dragover', function (event) {
            event.preventDefault();
            zone.classList.add('aims-import-over');
        });
        zone.addEventListener('dragleave', function () {
            zone.classList.remove('aims-import-over');
        });
        zone.addEventListener('drop', function (event) {
            event.preventDefault();
            zone.classList.remove('aims-import-over');
            if (event.dataTransfer.files.length) {
                upload(page, event.dataTransfer.files[0], status);
            }
        });
        return zone;
    }

    function discard(page, view, reload) {
        var section = h(
            'section',
            { class: 'aui-dialog2 aui-dialog2-small aui-layer', role: 'alertdialog', 'aria-modal': 'true', hidden: true, 'aria-labelledby': 'aims-import-discard' },
            h(
                'header',
                { class: 'aui-dialog2-header' },
                h('h1', { class: 'aui-dialog2-header-main', id: 'aims-import-discard' }, AJS.I18n.getText('aims.inventory.import.discard.title'))
            ),
            h('div', { class: 'aui-dialog2-content' }, h('p', { class: 'aims-text' }, AJS.I18n.getText('aims.inventory.import.discard.text', view.fileName))),
            h(
                'footer',
                { class: 'aui-dialog2-footer' },
                h(
                    'div',
                    { class: 'aui-dialog2-footer-actions' },
                    dom.button(AJS.I18n.getText('aims.inventory.import.discard.yes'), {
                        class: 'aui-button aui-button-primary',
                        onclick: function () {
                            rest.remove('imports/' + view.id).then(
                                function () {
                                    dialog.hide();
                                    notify.ok(AJS.I18n.getText('aims.inventory.import.discard.done', view.fileName));
                                    reload();
                                },
                                function (failure) {
                                    dialog.hide();
                                    page.problem(failure);
                                }
                            );
                        }
                    }),
                    dom.button(AJS.I18n.getText('aims.inventory.import.discard.no'), {
                        class: 'aui-button aui-button-link',
                        onclick: function () {
                            dialog.hide();
                        }
                    })
                )
            )
        );
        var dialog = dialogs.show(section);
    }

    function row(page, view, reload) {
        return h(
            'tr',
            {},
            h('td', { class: 'aims-text' }, h('a', { href: '#' + view.id }, view.fileName)),
            h('td', {}, words.lozenge(view)),
            h('td', { class: 'aims-number' }, words.number(view.rows)),
            h('td', {}, words.counts(view)),
            h('td', {}, view.uploadedBy),
            h('td', { class: 'aims-nowrap' }, view.uploadedAt),
            h(
                'td',
                { class: 'aims-nowrap' },
                view.busy
                    ? null
                    : dom.button(AJS.I18n.getText('aims.inventory.import.discard.action'), {
                          class: 'aui-button aui-button-link',
                          'aria-label': AJS.I18n.getText('aims.inventory.import.discard.label', view.fileName),
                          onclick: function () {
                              discard(page, view, reload);
                          }
                      })
            )
        );
    }

    function table(page, list, reload) {
        if (!list.total) {
            return h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.inventory.import.list.empty'));
        }
        var heads = [
            AJS.I18n.getText('aims.inventory.import.list.file'),
            AJS.I18n.getText('aims.inventory.import.list.status'),
            AJS.I18n.getText('aims.inventory.import.list.rows'),
            AJS.I18n.getText('aims.inventory.import.list.counts'),
            AJS.I18n.getText('aims.inventory.import.list.by'),
            AJS.I18n.getText('aims.inventory.import.list.at')
        ].map(function (head, index) {
            return h('th', { scope: 'col', class: index === 2 ? 'aims-number' : null }, head);
        });
        return h(
            'div',
            { class: 'aims-scroll' },
            h(
                'table',
                { class: 'aui', id: 'aims-import-list' },
                h('thead', {}, h('tr', {}, heads, h('td', {}))),
                h(
                    'tbody',
                    {},
                    list.items.map(function (view) {
                        return row(page, view, reload);
                    })
                )
            )
        );
    }

    function render(page) {
        var stay = page.stay();
        var earlier = h('div', {}, h('aui-spinner', { size: 'small' }));
        var offset = 0;

        function load() {
            rest.get('projects/' + encodeURIComponent(page.projectKey) + '/imports?limit=' + PAGE + '&offset=' + offset).then(
                function (list) {
                    if (stay()) {
                        dom.replace(earlier, table(page, list, load), words.pager(list, function (to) {
                            offset = to;
                            load();
                        }));
                    }
                },
                function (failure) {
                    if (stay()) {
                        dom.replace(earlier);
                        page.problem(failure);
                    }
                }
            );
        }

        page.show([
            h('h2', {}, AJS.I18n.getText('aims.inventory.import.start.title')),
            dropZone(page),
            h('h2', {}, AJS.I18n.getText('aims.inventory.import.list.title')),
            earlier
        ]);
        load();
    }

    return { render: render };
});
