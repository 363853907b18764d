/** The history of a risk: a chart, all assessments, and what differs between any two. */
define('aims/risk/assessment-history', ['aims/dom', 'aims/dialog', 'aims/rest', 'aims/risk/assessment-form', 'aims/risk/assessment-chart'], function (dom, dialogs, rest, form, chart) {
    'use strict';

    var h = dom.h;
    var LIMIT = 100;

    function row(one) {
        return h(
            'tr',
            { 'data-number': one.number },
            h('td', { class: 'aims-number' }, String(one.number)),
            h('td', { class: 'aims-nowrap' }, one.atText),
            h('td', { class: 'aims-text' }, one.by),
            h('td', {}, one.originText, one.why && h('div', { class: 'aims-quiet aims-text aims-history-why' }, one.why)),
            h('td', {}, form.lozenge(one.level)),
            h('td', {}, form.lozenge(one.residualLevel)),
            h('td', { class: 'aims-mono' }, one.model)
        );
    }

    function head() {
        return h(
            'thead',
            {},
            h(
                'tr',
                {},
                [
                    AJS.I18n.getText('aims.risk.assessment.history.number'),
                    AJS.I18n.getText('aims.risk.assessment.history.when'),
                    AJS.I18n.getText('aims.risk.assessment.history.who'),
                    AJS.I18n.getText('aims.risk.assessment.history.how'),
                    AJS.I18n.getText('aims.risk.assessment.part.level'),
                    AJS.I18n.getText('aims.risk.assessment.part.residual-level'),
                    AJS.I18n.getText('aims.risk.assessment.part.model')
                ].map(function (text) {
                    return h('th', { scope: 'col' }, text);
                })
            )
        );
    }

    function differences(answer) {
        if (answer.parts.length === 0) {
            return h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.assessment.history.same'));
        }
        return h(
            'table',
            { class: 'aui aims-diff' },
            h(
                'thead',
                {},
                h(
                    'tr',
                    {},
                    h('td', {}),
                    [answer.from, answer.to].map(function (one) {
                        return h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.assessment.history.one', String(one.number), one.atText));
                    })
                )
            ),
            h(
                'tbody',
                {},
                answer.parts.map(function (part) {
                    return h('tr', {}, h('th', { scope: 'row' }, part.label), h('td', { class: 'aims-text' }, part.from || '–'), h('td', { class: 'aims-text' }, part.to || '–'));
                })
            )
        );
    }

    /** Two lists of numbers, and under them what differs. */
    function compare(path) {
        var from = h('select', { class: 'select', id: 'aims-history-from' });
        var to = h('select', { class: 'select', id: 'aims-history-to' });
        var result = h('div', { role: 'status', class: 'aims-history-diff' });

        function refresh() {
            rest.get(path + '/diff?from=' + from.value + '&to=' + to.value).then(
                function (answer) {
                    dom.replace(result, differences(answer));
                },
                function (failure) {
                    dom.replace(result, dom.message('error', h('p', {}, failure.message)));
                }
            );
        }

        function options(list, chosen) {
            return list.map(function (one) {
                return h('option', { value: one.number, selected: one.number === chosen }, AJS.I18n.getText('aims.risk.assessment.history.one', String(one.number), one.atText));
            });
        }

        from.addEventListener('change', refresh);
        to.addEventListener('change', refresh);
        return {
            element: h(
                'div',
                {},
                h('h3', {}, AJS.I18n.getText('aims.risk.assessment.history.compare')),
                h('div', { class: 'aims-history-compare' }, h('label', { for: 'aims-history-from' }, AJS.I18n.getText('aims.risk.assessment.history.from')), from, h('label', { for: 'aims-history-to' }, AJS.I18n.getText('aims.risk.assessment.history.to')), to),
                result
            ),
            fill: function (list, oldest, newest) {
                dom.replace(from, options(list, oldest));
                dom.replace(to, options(list, newest));
                refresh();
            }
        };
    }

    /**
     * @param {Object} place risk: its key
     * @param {Element} opener gets the focus back
     */
    function open(place, opener) {
        var path = 'risks/' + encodeURIComponent(place.risk) + '/assessments';
        return Promise.all([rest.get(path + '?limit=' + LIMIT), rest.get(path + '/form')]).then(function (read) {
            var list = read[0].assessments;
            var total = read[0].total;
            var body = h('tbody', {}, list.map(row));
            var picture = h('div', { class: 'aims-chart-place' }, chart.draw(list, read[1].levels));
            var compared = compare(path);
            var more = dom.button(AJS.I18n.getText('aims.risk.assessment.history.older'), {
                onclick: function () {
                    more.disabled = true;
                    rest.get(path + '?limit=' + LIMIT + '&offset=' + list.length).then(function (answer) {
                        list = list.concat(answer.assessments);
                        dom.replace(picture, chart.draw(list, read[1].levels));
                        answer.assessments.forEach(function (one) {
                            body.appendChild(row(one));
                        });
                        compared.fill(list, list[1].number, list[0].number);
                        more.disabled = false;
                        more.hidden = list.length >= total;
                    });
                }
            });
            more.hidden = list.length >= total;
            var close = dom.button(AJS.I18n.getText('aims.risk.assessment.history.close'), {
                class: 'aui-button aui-button-primary',
                onclick: function () {
                    dialog.hide();
                }
            });
            var element = h(
                'section',
                { id: 'aims-assessment-history', class: 'aui-dialog2 aui-layer aui-dialog2-large aims-history', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'aims-assessment-history-title', 'data-aui-modal': 'true', hidden: true },
                h('header', { class: 'aui-dialog2-header' }, h('h1', { class: 'aui-dialog2-header-main', id: 'aims-assessment-history-title' }, AJS.I18n.getText('aims.risk.assessment.history.title', place.risk))),
                h(
                    'div',
                    { class: 'aui-dialog2-content', tabindex: '0' },
                    h('div', { class: 'aims-chart-legend', 'aria-hidden': 'true' }, h('span', { class: 'aims-legend-level' }, AJS.I18n.getText('aims.risk.assessment.part.level')), h('span', { class: 'aims-legend-residual' }, AJS.I18n.getText('aims.risk.assessment.part.residual-level'))),
                    picture,
                    list.length > 1 && compared.element,
                    h('h3', {}, AJS.I18n.getText('aims.risk.assessment.history.all')),
                    h('div', { class: 'aims-scroll' }, h('table', { class: 'aui aims-history-list' }, head(), body)),
                    more
                ),
                h('footer', { class: 'aui-dialog2-footer' }, h('div', { class: 'aui-dialog2-footer-actions' }, close))
            );
            var dialog = dialogs.show(element, { opener: opener });
            close.focus();
            if (list.length > 1) {
                compared.fill(list, list[1].number, list[0].number);
            }
        });
    }

    return { open: open };
});
