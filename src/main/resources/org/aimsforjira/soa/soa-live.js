/** Shows where a control stands in the row of its control, and counts the states. */
define('aims/soa/live', ['aims/soa/dom', 'aims/soa/texts'], function (dom, texts) {
    'use strict';

    var h = dom.h;

    function slot(within, name) {
        return within.querySelector('[data-slot="' + name + '"]');
    }

    /** A decision that does not go with the risks: left out or not taken, and needed. */
    function tension(statement) {
        var risks = statement.live.risks;
        if (risks === 0 || statement.decision === 'INCLUDED') {
            return '';
        }
        if (statement.decision === 'EXCLUDED') {
            return risks === 1 ? AJS.I18n.getText('aims.soa.tension.excluded.one') : AJS.I18n.getText('aims.soa.tension.excluded.many', risks);
        }
        return risks === 1 ? AJS.I18n.getText('aims.soa.tension.undecided.one') : AJS.I18n.getText('aims.soa.tension.undecided.many', risks);
    }

    function treatments(work) {
        var defined = work.todo + work.doing + work.done;
        return defined === 0 ? AJS.I18n.getText('aims.soa.work.no-treatments') : AJS.I18n.getText('aims.soa.work.treatments', work.done, defined);
    }

    function lines(live) {
        return [
            h('li', {}, dom.found(AJS.I18n.getText('aims.soa.work.risks', live.risks), live.jql.risks, live.risks > 0)),
            h('li', {}, dom.found(treatments(live.work), live.jql.work, live.work.all > 0)),
            h('li', {}, dom.found(AJS.I18n.getText('aims.soa.work.evidence', live.evidence.found), live.jql.evidence, live.evidence.found > 0))
        ];
    }

    /** The focus stays on the link it was on. */
    function fill(row, statement) {
        var live = statement.live;
        var list = slot(row, 'work');
        var links = Array.from(list.children);
        var focused = links.findIndex(function (line) {
            return line.contains(document.activeElement);
        });
        row.dataset.state = live.state;
        var state = slot(row, 'state');
        state.className = 'aui-lozenge ' + texts.stateLozenge(live.state);
        state.textContent = live.stateText;
        dom.replace(list, lines(live));
        slot(row, 'tension').textContent = tension(statement);
        if (focused >= 0) {
            (list.children[focused].querySelector('a') || row).focus();
        }
    }

    /** Whether the row shows something else than this. */
    function differs(before, statement) {
        return !before || JSON.stringify([before.live, before.decision]) !== JSON.stringify([statement.live, statement.decision]);
    }

    /** Totals by state, and the coverage with its formula. */
    function count(root, statements) {
        var totals = {};
        var all = 0;
        Object.keys(statements).forEach(function (control) {
            var state = statements[control].live.state;
            totals[state] = (totals[state] || 0) + 1;
            all++;
        });
        texts.states.forEach(function (state) {
            slot(root, 'state-' + state).textContent = texts.number(totals[state] || 0);
        });
        var operating = totals.OPERATING || 0;
        var cover = all - (totals.EXCLUDED || 0);
        var percent = cover === 0 ? 0 : Math.floor((operating * 100) / cover);
        slot(root, 'coverage').textContent = AJS.I18n.getText('aims.soa.coverage.percent', percent);
        slot(root, 'coverage-formula').textContent = AJS.I18n.getText('aims.soa.coverage.formula', operating, cover);
    }

    return { fill: fill, differs: differs, count: count };
});
