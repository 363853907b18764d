/** Shows a page as it is now, and then says what happened. */
define('aims/work/done', ['aims/notify'], function (notify) {
    'use strict';

    var FLAG = 'aims.work.said';

    function told() {
        try {
            var text = window.sessionStorage.getItem(FLAG);
            window.sessionStorage.removeItem(FLAG);
            return text;
        } catch (e) {
            return null;
        }
    }

    AJS.toInit(function () {
        var text = told();
        if (text) {
            notify.ok(text);
        }
    });

    return function (text) {
        try {
            window.sessionStorage.setItem(FLAG, text);
        } catch (e) {
            // Without storage nothing is said after the page has come anew.
        }
        window.location.reload();
    };
});
