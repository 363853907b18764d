/** Unsaved text of one reader and project, kept in this browser tab. */
define('aims/soa/drafts', [], function () {
    'use strict';

    /** Drafts by control. */
    function drafts(prefix) {
        function key(control) {
            return 'aims.soa.draft.' + prefix + '.' + control;
        }
        return {
            get: function (control) {
                try {
                    return JSON.parse(sessionStorage.getItem(key(control)));
                } catch (e) {
                    return null;
                }
            },
            set: function (control, draft) {
                try {
                    sessionStorage.setItem(key(control), JSON.stringify(draft));
                } catch (e) {
                    // A full or forbidden storage costs the draft, not the form.
                }
            },
            remove: function (control) {
                sessionStorage.removeItem(key(control));
            }
        };
    }

    return drafts;
});
