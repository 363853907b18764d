/** What the pieces of the page are built of. */
define('aims/soa/dom', ['aims/dom', 'aims/soa/texts'], function (dom, texts) {
    'use strict';

    function lozenge(decision) {
        return dom.h('span', { class: 'aui-lozenge ' + texts.lozenge(decision) }, texts.decision(decision));
    }

    /** Whether the letters that somebody types there are text. */
    function isTyping(target) {
        return target.matches('textarea, select, [contenteditable="true"], input:not([type="radio"]):not([type="checkbox"])');
    }

    return Object.assign({ lozenge: lozenge, isTyping: isTyping }, dom);
});
