/** Shows a dialog over the page: Escape closes it wherever the focus is, and the focus goes back to where it came from. */
define('aims/dialog', [], function () {
    'use strict';

    /**
     * @param {Element} element a section of class aui-dialog2 that is not on the page yet; it leaves the page when it is hidden
     * @param {Object} [options] opener: the element that gets the focus back, the focused one if it is left out; hidden (): called after the end
     * @return {Object} the dialog of AUI, shown
     */
    function show(element, options) {
        var opener = (options && options.opener) || document.activeElement;

        function escape(event) {
            // The body has the focus when the element that had it went away; AUI leaves modal dialogs open then.
            if (event.key === 'Escape' && (event.target === document.body || element.contains(event.target))) {
                event.preventDefault();
                dialog.hide();
            }
        }

        element.setAttribute('data-aui-remove-on-hide', 'true');
        document.body.appendChild(element);
        var dialog = AJS.dialog2(element);
        dialog.on('hide', function () {
            document.removeEventListener('keydown', escape);
            if (document.body.contains(opener)) {
                opener.focus();
            }
            if (options && options.hidden) {
                options.hidden();
            }
        });
        document.addEventListener('keydown', escape);
        dialog.show();
        return dialog;
    }

    return { show: show };
});
