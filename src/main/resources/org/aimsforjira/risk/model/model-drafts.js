/** An unpublished draft of one reader and scope, kept in this browser until it is published or thrown away. */
define('aims/model/drafts', [], function () {
    'use strict';

    return function (name) {
        var key = 'aims.risk-model.draft.' + name;
        return {
            get: function () {
                try {
                    var kept = JSON.parse(localStorage.getItem(key));
                    return kept && kept.model && kept.expected ? kept : null;
                } catch (e) {
                    return null;
                }
            },
            set: function (draft) {
                try {
                    localStorage.setItem(key, JSON.stringify(draft));
                } catch (e) {
                    // A full or forbidden storage costs the draft, not the form.
                }
            },
            remove: function () {
                localStorage.removeItem(key);
            }
        };
    };
});
