/** The health check: what the server finds, in words, each with the way to its place. */
define('aims/model/findings', ['aims/dom'], function (dom) {
    'use strict';

    var h = dom.h;

    /** The control of a place, or of what it lies in. */
    function at(editor, place) {
        for (var part = place; part; part = part.replace(/-?[^-]*$/, '')) {
            var found = editor.querySelector('[data-place="' + part + '"]');
            if (found) {
                return found;
            }
        }
        return editor.querySelector('.aims-model-matrix select');
    }

    function mark(editor, findings) {
        editor.querySelectorAll('[data-place][aria-invalid]').forEach(function (element) {
            element.removeAttribute('aria-invalid');
            element.removeAttribute('title');
        });
        findings.forEach(function (finding) {
            var element = at(editor, finding.place);
            if (element && finding.severity === 'ERROR' && element.dataset.place === finding.place && !element.matches('button')) {
                element.setAttribute('aria-invalid', 'true');
                element.title = finding.message;
            }
        });
    }

    function line(editor, finding) {
        var error = finding.severity === 'ERROR';
        return h(
            'li',
            { 'data-code': finding.code },
            h(
                'span',
                { class: 'aui-lozenge ' + (error ? 'aui-lozenge-error' : 'aui-lozenge-moved') },
                error ? AJS.I18n.getText('aims.risk.model.finding-error') : AJS.I18n.getText('aims.risk.model.finding-warning')
            ),
            ' ',
            h(
                'button',
                {
                    type: 'button',
                    class: 'aui-button aui-button-link aims-model-finding',
                    onclick: function () {
                        var element = at(editor, finding.place);
                        if (element) {
                            element.scrollIntoView({ block: 'center' });
                            element.focus({ preventScroll: true });
                        }
                    }
                },
                finding.message
            )
        );
    }

    /** Shows what was found; the numbers are announced, the list is not read out at every key. */
    function show(editor, slot, findings) {
        var errors = findings.filter(function (finding) {
            return finding.severity === 'ERROR';
        }).length;
        mark(editor, findings);
        dom.replace(
            slot,
            h(
                'p',
                { class: 'aims-model-health-result', role: 'status', 'data-errors': String(errors) },
                h('span', { class: 'aui-lozenge ' + (errors ? 'aui-lozenge-error' : 'aui-lozenge-success') }, errors ? AJS.I18n.getText('aims.risk.model.health.broken') : AJS.I18n.getText('aims.risk.model.health.whole')),
                ' ',
                findings.length === 0
                    ? AJS.I18n.getText('aims.risk.model.health.none')
                    : AJS.I18n.getText('aims.risk.model.health.count', errors, findings.length - errors)
            ),
            findings.length > 0 &&
                h(
                    'ul',
                    { class: 'aims-model-findings' },
                    findings.map(function (finding) {
                        return line(editor, finding);
                    })
                )
        );
    }

    return { show: show };
});
