/** What remains of a risk and how its acceptance stands: a part of its panel, asked for once the panel is there. */
require(['aims/dom', 'aims/rest', 'aims/notify', 'aims/focus', 'aims/risk/acceptance', 'aims/risk/acceptance-history'], function (dom, rest, notify, focus, acceptance, history) {
    'use strict';

    var h = dom.h;
    var number = 0;

    function level(cell) {
        return h('span', { class: 'aims-level ' + cell.style }, cell.levelText);
    }

    /** A level with its cell; in full for those who do not know the order. */
    function inCell(cell) {
        return h(
            'span',
            { title: AJS.I18n.getText('aims.risk.residual.cell', cell.levelText, String(cell.likelihood), String(cell.severity)) },
            level(cell),
            ' ' + String(cell.likelihood) + ' × ' + String(cell.severity)
        );
    }

    function line(name, content) {
        return h('div', { class: 'aims-standing-line' }, h('span', { class: 'aims-standing-name' }, name), h('span', {}, content));
    }

    function signed(amount) {
        return amount > 0 ? '+' + String(amount) : amount < 0 ? '−' + String(-amount) : '0';
    }

    /** One end of the range: amounts that add up to its likelihood. */
    function explanation(title, end) {
        return h(
            'table',
            { class: 'aims-standing-why' },
            h('caption', {}, title),
            h(
                'tbody',
                {},
                end.lines.map(function (one, i) {
                    return h('tr', {}, h('td', { class: 'aims-standing-amount' }, i === 0 ? String(one.amount) : signed(one.amount)), h('td', {}, one.text));
                }),
                h(
                    'tr',
                    { class: 'aims-standing-sum' },
                    h('td', { class: 'aims-standing-amount' }, '= ' + String(end.cell.likelihood)),
                    h('td', {}, AJS.I18n.getText('aims.risk.residual.why-result') + ' ', level(end.cell))
                )
            )
        );
    }

    function computed(range) {
        if (!range) {
            return line(AJS.I18n.getText('aims.risk.residual.computed'), h('span', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.residual.computed-none')));
        }
        var id = 'aims-standing-why-' + ++number;
        var details = h(
            'div',
            { id: id, hidden: true },
            range.exact
                ? explanation(AJS.I18n.getText('aims.risk.residual.why-exact'), range.best)
                : [
                      explanation(AJS.I18n.getText('aims.risk.residual.why-best'), range.best),
                      explanation(AJS.I18n.getText('aims.risk.residual.why-worst'), range.worst)
                  ],
            h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.residual.why-severity', String(range.best.cell.severity)))
        );
        var why = dom.button(AJS.I18n.getText('aims.risk.residual.why'), {
            class: 'aui-button aui-button-link aims-standing-ask',
            'aria-expanded': 'false',
            'aria-controls': id,
            onclick: function () {
                details.hidden = !details.hidden;
                why.setAttribute('aria-expanded', String(!details.hidden));
            }
        });
        var result = [
            inCell(range.best.cell),
            !range.exact && [' ' + AJS.I18n.getText('aims.risk.residual.to') + ' ', inCell(range.worst.cell)],
            ' ',
            why
        ];
        return [line(AJS.I18n.getText('aims.risk.residual.computed'), result), details];
    }

    function changes(title, list) {
        return list.length === 0
            ? null
            : [
                  title && h('div', { class: 'aims-quiet' }, title),
                  h(
                      'ul',
                      { class: 'aims-standing-changes' },
                      list.map(function (change) {
                          return h('li', { 'data-aims-change': change.kind }, change.text);
                      })
                  )
              ];
    }

    function buttons(standing, again) {
        var accepted = standing.acceptance;
        if (!accepted.mayApprove) {
            return null;
        }
        var stands = accepted.number > 0 && accepted.state !== 'revoked';
        return h(
            'div',
            { class: 'aims-work-actions' },
            !accepted.obstacle &&
                dom.button(stands ? AJS.I18n.getText('aims.risk.acceptance.renew') : AJS.I18n.getText('aims.risk.acceptance.accept'), {
                    'data-aims-acceptance': 'accept',
                    onclick: function () {
                        acceptance.accept(standing, again);
                    }
                }),
            accepted.mayRevoke &&
                dom.button(AJS.I18n.getText('aims.risk.acceptance.revoke'), {
                    'data-aims-acceptance': 'revoke',
                    onclick: function () {
                        acceptance.revoke(standing, again);
                    }
                })
        );
    }

    /** Leads to all acceptances: who signed and why. */
    function past(standing) {
        var button = dom.button(AJS.I18n.getText('aims.risk.acceptance.history.open'), {
            class: 'aui-button aui-button-link aims-standing-ask',
            'data-aims-acceptance': 'history',
            onclick: function () {
                history.open(standing.risk, button).catch(function (failure) {
                    notify.error(failure.message);
                });
            }
        });
        return button;
    }

    function show(section, standing, again) {
        var accepted = standing.acceptance;
        dom.replace(
            section,
            h('h4', {}, AJS.I18n.getText('aims.risk.residual.title')),
            line(
                AJS.I18n.getText('aims.risk.residual.rated'),
                standing.rated
                    ? inCell(standing.rated)
                    : h('span', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.residual.rated-none'))
            ),
            computed(standing.computed),
            standing.rated && h('p', { class: 'aims-standing-note aims-standing-' + standing.difference }, standing.differenceText),
            standing.layers &&
                standing.layers.required &&
                h(
                    'p',
                    { class: 'aims-standing-note aims-standing-layers', 'data-aims-layers': standing.layers.met ? 'met' : 'broken' },
                    !standing.layers.met && h('span', { class: 'aui-icon aui-icon-small aui-iconfont-warning', 'aria-hidden': 'true' }),
                    standing.layers.text
                ),
            standing.stanceText && h('p', { class: 'aims-standing-note' }, standing.stanceText),
            h(
                'p',
                { class: 'aims-standing-state' },
                h('span', { class: 'aui-lozenge ' + accepted.style, 'data-aims-state': accepted.state }, accepted.text),
                ' ',
                accepted.number > 0 && past(standing)
            ),
            changes(null, accepted.causes),
            changes(AJS.I18n.getText('aims.risk.residual.since'), accepted.improvements),
            accepted.obstacle && h('p', { class: 'aims-quiet' }, accepted.obstacle),
            buttons(standing, again)
        );
        section.removeAttribute('aria-busy');
    }

    function load(section) {
        var risk = section.getAttribute('data-aims-standing');
        return rest.get('risks/' + encodeURIComponent(risk) + '/residual').then(
            function (standing) {
                show(section, standing, function (text) {
                    notify.ok(text);
                    load(section).then(function () {
                        focus.on(section.querySelector('h4'));
                    });
                });
            },
            function (failure) {
                dom.replace(section, h('h4', {}, AJS.I18n.getText('aims.risk.residual.title')), dom.message('error', h('p', {}, failure.message)));
                section.removeAttribute('aria-busy');
            }
        );
    }

    /** Each section once: Jira brings the panel anew without telling whether it was there before. */
    function loadAll() {
        document.querySelectorAll('.aims-standing:not([data-aims-asked])').forEach(function (section) {
            section.setAttribute('data-aims-asked', '');
            load(section);
        });
    }

    AJS.toInit(loadAll);
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, loadAll);
});
