/* What Jira's pages set before any other script: the context path, the WRM object and the data of web-resources. */
(function () {
    'use strict';
    var meta = document.querySelector('meta[name="ajs-context-path"]');
    var path = meta ? meta.getAttribute('content') : '';
    var claimed = {};

    window.contextPath = path;
    window.WRM = window.WRM || {};
    window.WRM.contextPath = function () { return path; };
    window.WRM._unparsedData = window.WRM._unparsedData || {};
    window.WRM._unparsedErrors = window.WRM._unparsedErrors || {};
    window.WRM._dataArrived = function () {};
    window.WRM.data = {
        /** The data a web-resource brought under this key; a second claim of one key gives undefined, as in Jira. */
        claim: function (key) {
            var text = window.WRM._unparsedData[key];
            if (claimed[key] || text === undefined) {
                return undefined;
            }
            claimed[key] = true;
            return typeof text === 'string' ? JSON.parse(text) : text;
        }
    };
    /* Set early, so that a dark page does not flash white. */
    try {
        var theme = window.localStorage.getItem('host.theme');
        if (theme === 'dark' || theme === 'light') {
            document.documentElement.setAttribute('data-color-mode', theme);
        }
    } catch (ignored) { /* storage may be off */ }
}());
