/** Forms that filter a list: choosing shows the result at once. Everything works without this script, too. */
define('aims/filters', [], function () {
    'use strict';

    function start(form) {
        // Empty parameters say nothing and would only make the address long.
        form.addEventListener('submit', function () {
            Array.prototype.forEach.call(form.elements, function (field) {
                field.disabled = field.value === '';
            });
        });
        Array.prototype.forEach.call(form.elements, function (field) {
            if (field.tagName === 'SELECT') {
                field.addEventListener('change', function () {
                    form.requestSubmit();
                });
            }
        });
        // The browser's back button shows the form as it was sent.
        window.addEventListener('pageshow', function () {
            Array.prototype.forEach.call(form.elements, function (field) {
                field.disabled = false;
            });
        });
    }

    return { start: start };
});

require(['aims/filters'], function (filters) {
    'use strict';
    AJS.toInit(function () {
        Array.prototype.forEach.call(document.querySelectorAll('form.aims-live-filters'), filters.start);
    });
});
