/** What the pieces of the page are built of. */
define('aims/soa/dom', ['aims/dom', 'aims/soa/texts'], function (dom, texts) {
    'use strict';

    function lozenge(decision) {
        return dom.h('span', { class: 'aui-lozenge ' + texts.lozenge(decision) }, texts.decision(decision));
    }

    function stateLozenge(state) {
        return dom.h('span', { class: 'aui-lozenge ' + texts.stateLozenge(state) }, texts.state(state));
    }

    /** A link into the issue navigator; plain text where there is no query, or nothing to find. */
    function found(text, jql, some) {
        return jql && some
            ? dom.h('a', { href: AJS.contextPath() + '/issues/?jql=' + encodeURIComponent(jql) }, text)
            : dom.h('span', {}, text);
    }

    /** Whether the letters that somebody types there are text. */
    function isTyping(target) {
        return target.matches('textarea, select, [contenteditable="true"], input:not([type="radio"]):not([type="checkbox"])');
    }

    return Object.assign({ lozenge: lozenge, stateLozenge: stateLozenge, found: found, isTyping: isTyping }, dom);
});
