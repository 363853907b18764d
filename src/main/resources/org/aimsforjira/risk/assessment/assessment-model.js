/** What the dialogs say when another risk model came into force while somebody was choosing: its steps are others, so they are chosen again. */
define('aims/risk/assessment-model', ['aims/dom'], function (dom) {
    'use strict';

    var h = dom.h;

    /**
     * @param {Element} place of the problem
     * @param {string} message
     * @param {function} reload opens the dialog with the new choices, and returns a promise
     */
    function changed(place, message, reload) {
        var button = dom.button(AJS.I18n.getText('aims.risk.assessment.model.reload'), {
            'data-aims-reload': true,
            onclick: function () {
                button.disabled = true;
                reload().catch(function (failure) {
                    dom.replace(place, dom.message('error', h('p', {}, failure.message)));
                });
            }
        });
        dom.replace(place, h('div', { class: 'aui-message aui-message-warning', role: 'alert' }, h('p', {}, message), h('p', {}, button)));
        place.scrollIntoView({ block: 'start' });
        button.focus();
    }

    /**
     * Stands above the fields of the dialog with the new choices.
     *
     * @param {string} model its version
     * @param {string[][]} chosen label and value of what was chosen before, in words
     */
    function again(model, chosen) {
        return h(
            'div',
            { class: 'aui-message aui-message-info aims-chosen-before' },
            h('p', {}, AJS.I18n.getText('aims.risk.assessment.model.again', model)),
            chosen.length > 0 && h('p', {}, AJS.I18n.getText('aims.risk.assessment.model.chosen')),
            chosen.length > 0 &&
                h(
                    'ul',
                    {},
                    chosen.map(function (one) {
                        return h('li', { class: 'aims-text' }, one[0] + ': ' + one[1]);
                    })
                )
        );
    }

    return { changed: changed, again: again };
});
