/* The AMD modules and global names of Jira that plugins ask for. Only what is named here is there. */
(function ($) {
    'use strict';
    /* The npm build of AUI exports a frozen object; in Jira AJS is a plain one, to which scripts add things. */
    var AJS = {};
    Object.getOwnPropertyNames(window.AJS).forEach(function (name) {
        try { AJS[name] = window.AJS[name]; } catch (ignored) { /* an export that needs Jira's resource manager */ }
    });
    window.AJS = AJS;
    var JIRA = window.JIRA = window.JIRA || {};
    var bus = $({});

    AJS.contextPath = window.WRM.contextPath;
    AJS.params = AJS.params || {};
    document.querySelectorAll('meta[name^="ajs-"]').forEach(function (meta) {
        var name = meta.getAttribute('name').substring(4).replace(/-([a-z])/g, function (all, letter) {
            return letter.toUpperCase();
        });
        AJS.params[name] = meta.getAttribute('content');
    });
    AJS.I18n = { keys: {} };
    /** Scripts of plugins get their texts put in by the jsI18n transformer; what was not put in shows as its key. */
    AJS.I18n.getText = function (key) {
        var args = Array.prototype.slice.call(arguments, 1);
        var text = AJS.I18n.keys[key] || key;
        return args.length ? AJS.format.apply(AJS, [text].concat(args)) : text;
    };
    window.WRM.I18n = window.WRM.I18n || { getText: AJS.I18n.getText };
    window.WRM.format = window.WRM.format || AJS.format;

    AJS.Meta = AJS.Meta || {
        get: function (key) {
            var meta = document.querySelector('meta[name="ajs-' + key + '"]');
            return meta ? meta.getAttribute('content') : undefined;
        },
        getNumber: function (key) { var value = this.get(key); return value === undefined ? undefined : Number(value); },
        getBoolean: function (key) { return this.get(key) === 'true'; },
        set: function (key, value) {
            var meta = document.querySelector('meta[name="ajs-' + key + '"]');
            if (!meta) {
                meta = document.createElement('meta');
                meta.setAttribute('name', 'ajs-' + key);
                document.head.appendChild(meta);
            }
            meta.setAttribute('content', String(value));
        },
        getAllAsMap: function () {
            var map = {};
            document.querySelectorAll('meta[name^="ajs-"]').forEach(function (meta) {
                map[meta.getAttribute('name').substring(4)] = meta.getAttribute('content');
            });
            return map;
        }
    };

    JIRA.bind = function () { bus.on.apply(bus, arguments); return JIRA; };
    JIRA.one = function () { bus.one.apply(bus, arguments); return JIRA; };
    JIRA.unbind = function () { bus.off.apply(bus, arguments); return JIRA; };
    JIRA.trigger = function () { bus.trigger.apply(bus, arguments); return JIRA; };
    JIRA.Events = {
        NEW_CONTENT_ADDED: 'newContentAdded',
        NEW_PAGE_ADDED: 'newPageAdded',
        ISSUE_REFRESHED: 'issueRefreshed',
        REFRESH_ISSUE_PAGE: 'refreshIssuePage',
        PANEL_REFRESHED: 'panelRefreshed'
    };
    JIRA.CONTENT_ADDED_REASON = { pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed', dialogReady: 'dialogReady' };
    JIRA.Issue = {
        getIssueId: function () { return AJS.Meta.get('issue-id') || null; },
        getIssueKey: function () { return AJS.Meta.get('issue-key') || null; }
    };
    JIRA.API = {
        Projects: {
            getCurrentProjectKey: function () { return AJS.Meta.get('project-key'); },
            getCurrentProjectId: function () { return AJS.Meta.getNumber('project-id'); },
            getCurrentProjectName: function () { return AJS.Meta.get('project-name'); }
        }
    };

    function module(name, value) {
        window.define(name, [], function () { return value; });
    }
    module('jquery', $);
    module('ajs', AJS);
    module('aui', AJS);
    module('aui/flag', AJS.flag);
    module('aui/dialog2', AJS.dialog2);
    module('aui/message', AJS.messages);
    module('aui/inline-dialog2', AJS.InlineDialog2);
    module('wrm', window.WRM);
    module('wrm/context-path', window.WRM.contextPath);
    module('wrm/data', window.WRM.data);
    module('wrm/format', window.WRM.format);
    module('wrm/i18n', window.WRM.I18n);
    module('jira/util/data/meta', AJS.Meta);
    module('jira/util/events', { bind: JIRA.bind, one: JIRA.one, unbind: JIRA.unbind, trigger: JIRA.trigger });
    module('jira/util/events/types', JIRA.Events);
    module('jira/util/events/reasons', JIRA.CONTENT_ADDED_REASON);
    module('jira/issue', JIRA.Issue);
    module('jira/api/projects', JIRA.API.Projects);
    module('jira/flag', {
        showMsg: function (title, body, options) { return show('info', title, body, options); },
        showInfoMsg: function (title, body, options) { return show('info', title, body, options); },
        showSuccessMsg: function (title, body, options) { return show('success', title, body, options); },
        showWarningMsg: function (title, body, options) { return show('warning', title, body, options); },
        showErrorMsg: function (title, body, options) { return show('error', title, body, options); }
    });

    function show(type, title, body, options) {
        return AJS.flag($.extend({ type: type, title: title || '', body: body || '', close: 'auto' }, options));
    }
}(window.jQuery));
