/** All acceptances of a risk: who signed what and why, what it froze, and what became of it. */
define('aims/risk/acceptance-history', ['aims/dom', 'aims/dialog', 'aims/rest', 'aims/notify', 'aims/focus', 'aims/risk/acceptance-facts'], function (dom, dialogs, rest, notify, focus, facts) {
    'use strict';

    var h = dom.h;

    function said(name, text) {
        return text && facts.fact(name, h('span', { class: 'aims-text' }, text));
    }

    function ended(one) {
        return one.revoked
            ? facts.fact(
                  AJS.I18n.getText('aims.risk.acceptance.state.revoked'),
                  h('span', { class: 'aims-text' }, AJS.I18n.getText('aims.risk.acceptance.history.revoked', one.revoked.by, one.revoked.atText, one.revoked.reason))
              )
            : one.causes.length > 0 &&
                  facts.fact(
                      one.stateText,
                      h(
                          'ul',
                          {},
                          one.causes.map(function (cause) {
                              return h('li', {}, cause.text);
                          })
                      )
                  );
    }

    function acceptance(one) {
        var id = 'aims-acceptance-' + String(one.number);
        var rating = one.facts.likelihood > 0 && one.facts.levelText + ', ' + String(one.facts.likelihood) + ' × ' + String(one.facts.severity);
        return h(
            'section',
            { class: 'aims-freezes', 'aria-labelledby': id, 'data-aims-acceptance-number': String(one.number) },
            h(
                'h3',
                { id: id },
                AJS.I18n.getText('aims.risk.acceptance.history.one', String(one.number), one.by, one.atText),
                ' ',
                h('span', { class: 'aui-lozenge ' + one.style }, one.stateText)
            ),
            !one.intact && dom.message('error', h('p', {}, AJS.I18n.getText('aims.risk.acceptance.history.altered'))),
            h(
                'dl',
                {},
                said(AJS.I18n.getText('aims.risk.acceptance.rationale'), one.rationale),
                said(AJS.I18n.getText('aims.risk.acceptance.conditions'), one.conditions),
                facts.fact(AJS.I18n.getText('aims.risk.acceptance.expires'), one.expiresText),
                ended(one),
                facts.all(one.facts, rating, one.assessment),
                one.intact && facts.fact('SHA-256', h('code', { class: 'aims-digest' }, one.digest))
            )
        );
    }

    /**
     * @param {string} risk the key of the risk
     * @param {Element} opener gets the focus back
     */
    function open(risk, opener) {
        var path = 'risks/' + encodeURIComponent(risk) + '/acceptances';
        return rest.get(path).then(function (found) {
            var shown = 0;
            var list = h('div', {});
            var older = dom.button(AJS.I18n.getText('aims.risk.acceptance.history.older'), {
                onclick: function () {
                    rest.get(path + '?offset=' + String(shown)).then(add, function (failure) {
                        notify.error(failure.message);
                    });
                }
            });

            function add(page) {
                var first = list.lastElementChild;
                page.acceptances.map(acceptance).forEach(function (one) {
                    list.appendChild(one);
                });
                shown += page.acceptances.length;
                older.hidden = shown >= page.total;
                if (first) {
                    focus.on(first.nextElementSibling);
                }
            }

            var close = dom.button(AJS.I18n.getText('aims.risk.acceptance.history.close'), {
                class: 'aui-button aui-button-link',
                onclick: function () {
                    dialog.hide();
                }
            });
            var title = 'aims-acceptance-history-title';
            var element = h(
                'section',
                { id: 'aims-acceptance-history', class: 'aui-dialog2 aui-layer aui-dialog2-large', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': title, 'data-aui-modal': 'true', hidden: true },
                h('header', { class: 'aui-dialog2-header' }, h('h1', { class: 'aui-dialog2-header-main', id: title }, AJS.I18n.getText('aims.risk.acceptance.history.title', risk))),
                h('div', { class: 'aui-dialog2-content', tabindex: '0' }, list, older),
                h('footer', { class: 'aui-dialog2-footer' }, h('div', { class: 'aui-dialog2-footer-actions' }, close))
            );
            add(found);
            var dialog = dialogs.show(element, { opener: opener });
            close.focus();
        });
    }

    return { open: open };
});
