/** Lists that grow page by page. A page that fails leaves what is there and can be asked for again; the focus is never lost. */
define('aims/plan/list', ['aims/dom'], function (dom) {
    'use strict';

    var h = dom.h;

    function failure(message, again) {
        return dom.message('error', [h('p', {}, message), again]);
    }

    function againButton(onclick) {
        return dom.button(AJS.I18n.getText('aims.plan.again'), { onclick: onclick });
    }

    /** Shows what a promise brings in a place; where it fails, the sentence and a button that asks again. */
    function show(place, load, isAgain) {
        dom.replace(place, h('p', { role: 'status' }, AJS.I18n.getText('aims.plan.loading')));
        return load().then(
            function (content) {
                dom.replace(place, content);
                if (isAgain) {
                    place.setAttribute('tabindex', '-1');
                    place.focus();
                }
            },
            function (failed) {
                var again = againButton(function () {
                    show(place, load, true);
                });
                dom.replace(place, failure(failed.message, again));
                if (isAgain) {
                    again.focus();
                }
            }
        );
    }

    /**
     * @param {function(number)} load promises {elements, next, end} of a place in the list: elements for the list, the place of the next
     *     page or 0, and what stands at the end
     * @return {Element[]} the list, and below it the way to more of it
     */
    function growing(load) {
        var list = h('ul', {});
        var below = h('div', {});
        function grow(offset, byHand) {
            dom.replace(below, h('p', { role: 'status' }, AJS.I18n.getText('aims.plan.loading')));
            load(offset).then(
                function (page) {
                    page.elements.concat(page.end || []).forEach(function (element) {
                        list.appendChild(element);
                    });
                    dom.replace(
                        below,
                        page.next > 0 &&
                            dom.button(AJS.I18n.getText('aims.plan.moved.next'), {
                                onclick: function () {
                                    grow(page.next, true);
                                }
                            })
                    );
                    if (byHand) {
                        var first = page.elements[0] || list;
                        first.setAttribute('tabindex', '-1');
                        first.focus();
                    }
                },
                function (failed) {
                    var again = againButton(function () {
                        grow(offset, true);
                    });
                    dom.replace(below, failure(failed.message, again));
                    if (byHand) {
                        again.focus();
                    }
                }
            );
        }
        grow(0, false);
        return [list, below];
    }

    /** An issue by its key; one that is deleted has no page any more. */
    function issue(one) {
        return one.deleted
            ? [h('span', { class: 'aims-plan-deleted' }, one.key), ' ', h('span', { class: 'aui-lozenge' }, AJS.I18n.getText('aims.plan.deleted'))]
            : h('a', { href: AJS.contextPath() + '/browse/' + encodeURIComponent(one.key) }, one.key);
    }

    return { show: show, growing: growing, issue: issue };
});
