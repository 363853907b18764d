/** Builds elements. Text goes in as text, never as markup. */
define('aims/dom', [], function () {
    'use strict';

    /**
     * h('p', {class: 'x', onclick: f}, 'text', element, [more], null): null and false children are left out; an attribute that is
     * true stands alone, one that is null, undefined or false is left out.
     */
    function h(tag, attributes) {
        var element = document.createElement(tag);
        Object.keys(attributes || {}).forEach(function (name) {
            var value = attributes[name];
            if (name.indexOf('on') === 0) {
                element.addEventListener(name.substring(2), value);
            } else if (value !== null && value !== undefined && value !== false) {
                element.setAttribute(name, value === true ? '' : value);
            }
        });
        append(element, Array.prototype.slice.call(arguments, 2));
        return element;
    }

    function append(element, children) {
        children.forEach(function (child) {
            if (Array.isArray(child)) {
                append(element, child);
            } else if (child instanceof Node) {
                element.appendChild(child);
            } else if (child !== null && child !== undefined && child !== false) {
                element.appendChild(document.createTextNode(child));
            }
        });
        return element;
    }

    function replace(element) {
        element.textContent = '';
        return append(element, Array.prototype.slice.call(arguments, 1));
    }

    function message(kind, children) {
        return h('div', { class: 'aui-message aui-message-' + kind, role: kind === 'error' ? 'alert' : 'status' }, children);
    }

    function button(label, attributes) {
        return h('button', Object.assign({ type: 'button', class: 'aui-button' }, attributes), label);
    }

    return { h: h, replace: replace, message: message, button: button };
});
