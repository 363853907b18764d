/** In the editor: what a draft would change, and publishing it. */
define('aims/model/publish', ['aims/rest', 'aims/dom', 'aims/notify'], function (rest, dom, notify) {
    'use strict';

    var h = dom.h;

    function level(text, style) {
        return h('span', { class: 'aims-level ' + style }, text);
    }

    /** The levels of one kind: how many risks go where, and which of them the reader may see. */
    function changesOf(change, sentence) {
        return h(
            'div',
            { class: 'aims-model-changes-part' },
            h('p', {}, sentence),
            change.moves.length > 0 &&
                h(
                    'ul',
                    { class: 'aims-plain-list aims-model-changes' },
                    change.moves.map(function (move) {
                        return h('li', {}, h('strong', {}, String(move.risks)), ' ', level(move.from, move.fromStyle), ' → ', level(move.to, move.toStyle));
                    })
                ),
            change.keys.length > 0 &&
                h(
                    'p',
                    { class: 'aims-model-keys' },
                    change.keys.map(function (key) {
                        return [h('a', { href: AJS.contextPath() + '/browse/' + key }, key), ' '];
                    })
                ),
            change.changed > 0 &&
                h(
                    'p',
                    { class: 'aims-quiet' },
                    change.keys.length < change.changed && AJS.I18n.getText('aims.risk.model.preview.more') + ' ',
                    change.jql && h('a', { href: AJS.contextPath() + '/issues/?jql=' + encodeURIComponent(change.jql) }, AJS.I18n.getText('aims.risk.register.navigator'))
                )
        );
    }

    function changes(preview) {
        if (!preview.publishable) {
            return h('p', {}, AJS.I18n.getText('aims.risk.model.preview.broken'));
        }
        if (!preview.inherent) {
            return preview.followers.length === 0
                ? h('p', {}, AJS.I18n.getText('aims.risk.model.preview.no-followers'))
                : h('p', {}, AJS.I18n.getText('aims.risk.model.preview.followers', preview.followers.join(', ')));
        }
        return [
            changesOf(
                preview.inherent,
                preview.inherent.changed === 0
                    ? AJS.I18n.getText('aims.risk.model.preview.nothing', preview.inherent.unchanged)
                    : AJS.I18n.getText('aims.risk.model.preview.changed', preview.inherent.changed, preview.inherent.unchanged)
            ),
            changesOf(
                preview.residual,
                preview.residual.changed === 0
                    ? AJS.I18n.getText('aims.risk.model.preview.residual.nothing')
                    : AJS.I18n.getText('aims.risk.model.preview.residual.changed', preview.residual.changed, preview.residual.unchanged)
            ),
            preview.inherent.changed + preview.residual.changed > 0 && h('p', {}, AJS.I18n.getText('aims.risk.model.preview.assessments'))
        ];
    }

    /**
     * @param {{path: string, acceptances: (number|undefined), kept: function, done: function(string), findings: function, rebase: function(string)}} on
     */
    function render(root, kept, on) {
        var result = h('div', { class: 'aims-model-preview', 'aria-live': 'polite' });
        var problem = h('div', {});
        var lost = h('div', {});
        var stale = h('div', {});
        var comment = h('textarea', { id: 'aims-model-comment', class: 'textarea', rows: '2', maxlength: '2000' });
        comment.value = kept.comment || '';
        comment.addEventListener('input', function () {
            on.said(comment.value, rename.checked);
        });
        var rename = h('input', {
            id: 'aims-model-rename',
            type: 'checkbox',
            class: 'checkbox',
            checked: kept.renameOptions !== false,
            onchange: function () {
                on.said(comment.value, rename.checked);
            }
        });
        var preview = dom.button(AJS.I18n.getText('aims.risk.model.action.preview'), {
            'data-action': 'preview',
            onclick: function () {
                preview.disabled = true;
                rest.post(on.path + '/preview', { draft: on.draft() }).then(
                    function (answer) {
                        preview.disabled = false;
                        on.findings(answer.findings);
                        dom.replace(result, changes(answer));
                        showStale(answer.acceptances);
                    },
                    failed
                );
            }
        });
        var publish = dom.button(AJS.I18n.getText('aims.risk.model.action.publish'), {
            class: 'aui-button aui-button-primary',
            'data-action': 'publish',
            onclick: function () {
                busy(true);
                rest.post(on.path, { draft: on.draft(), expected: on.expected(), comment: comment.value, renameOptions: rename.checked }).then(
                    function (answer) {
                        on.done(answer.version);
                    },
                    failed
                );
            }
        });

        function busy(is) {
            publish.disabled = is;
            publish.setAttribute('aria-busy', String(is));
        }

        /** Which steps do not fit the version that the draft was put on; stays until it is published. */
        function showLost() {
            var findings = kept.lost || [];
            dom.replace(
                lost,
                findings.length > 0 &&
                    dom.message('warning', [
                        h('p', {}, AJS.I18n.getText('aims.risk.model.rebased.lost', on.expected())),
                        h(
                            'ul',
                            { class: 'aims-model-lost' },
                            findings.map(function (finding) {
                                return h('li', { 'data-code': finding.code }, finding.message);
                            })
                        )
                    ])
            );
        }

        /** What every publication does, whatever the draft says. The default is told no number: it tells nothing of what stands in an AIMS. */
        function showStale(acceptances) {
            dom.replace(
                stale,
                acceptances !== 0 &&
                    dom.message('warning', [
                        h(
                            'p',
                            { class: 'aims-model-stale' },
                            typeof acceptances === 'number' ? AJS.I18n.getText('aims.risk.model.publish.stale', acceptances) : AJS.I18n.getText('aims.risk.model.publish.stale-default')
                        )
                    ])
            );
        }

        function failed(error) {
            busy(false);
            preview.disabled = false;
            var details = (error.body && error.body.details) || {};
            if (details.findings) {
                on.findings(details.findings);
            }
            dom.replace(
                problem,
                dom.message('error', [
                    h('p', {}, error.message),
                    details.current &&
                        h(
                            'p',
                            {},
                            dom.button(AJS.I18n.getText('aims.risk.model.action.rebase', details.current), {
                                'data-action': 'rebase',
                                onclick: function () {
                                    on.rebase().then(function () {
                                        dom.replace(problem);
                                        showLost();
                                        publish.focus();
                                        notify.announce(AJS.I18n.getText('aims.risk.model.rebased', on.expected()));
                                    }, failed);
                                }
                            })
                        )
                ])
            );
        }

        dom.replace(
            root,
            h('p', {}, preview),
            result,
            h('label', { for: 'aims-model-comment' }, AJS.I18n.getText('aims.risk.model.comment')),
            comment,
            h('div', { class: 'aims-model-choice' }, rename, ' ', h('label', { for: 'aims-model-rename' }, AJS.I18n.getText('aims.risk.model.rename'))),
            h('p', { class: 'description' }, AJS.I18n.getText('aims.risk.model.rename.hint')),
            problem,
            lost,
            stale,
            h(
                'p',
                { class: 'aims-model-actions' },
                publish,
                ' ',
                dom.button(AJS.I18n.getText('aims.risk.model.action.close'), { class: 'aui-button aui-button-link', 'data-action': 'close', onclick: on.close }),
                dom.button(AJS.I18n.getText('aims.risk.model.action.discard'), { class: 'aui-button aui-button-link', 'data-action': 'discard', onclick: on.discard })
            )
        );
        showLost();
        showStale(on.acceptances);
    }

    return { render: render };
});
