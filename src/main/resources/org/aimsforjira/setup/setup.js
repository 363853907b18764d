/** The wizard of set-up works without script; with it, only what belongs to the choice is shown. */
define('aims/setup/wizard', [], function () {
    'use strict';

    function chosen(form) {
        var radio = form.querySelector('input[name="register"]:checked');
        return radio ? radio.value : '';
    }

    /** Shows the fields of the chosen sort of project; what is hidden keeps its content. */
    function showChosen(form) {
        var value = chosen(form);
        Array.prototype.forEach.call(form.querySelectorAll('[data-when]'), function (part) {
            part.hidden = part.getAttribute('data-when') !== value;
        });
    }

    /** As Jira does: the initials of several words, or the beginning of one. */
    function keyOf(name) {
        var words = name
            .normalize('NFD')
            .replace(/[^A-Za-z0-9 ]/g, '')
            .trim()
            .split(/\s+/);
        var key = words.length > 1
            ? words.map(function (word) { return word.charAt(0); }).join('')
            : words[0];
        return key.toUpperCase().replace(/^[0-9]+/, '').substring(0, 10);
    }

    function proposeKey(form) {
        var name = form.querySelector('#aims-name');
        var key = form.querySelector('#aims-key');
        var own = key.value !== '';
        key.addEventListener('input', function () {
            own = key.value !== '';
            key.value = key.value.toUpperCase();
        });
        name.addEventListener('input', function () {
            if (!own) {
                key.value = keyOf(name.value);
            }
        });
    }

    function focusFirstError(form) {
        var errors = Array.prototype.filter.call(form.querySelectorAll('.error'), function (error) {
            return error.textContent.trim() !== '';
        });
        if (errors.length > 0) {
            var place = errors[0].closest('.field-group, fieldset, td');
            var input = place && place.querySelector('input, select');
            if (input) {
                input.focus();
            }
        }
    }

    function start() {
        var form = document.querySelector('.aims-setup-form');
        if (form) {
            form.addEventListener('change', function () { showChosen(form); });
            showChosen(form);
            proposeKey(form);
            focusFirstError(form);
        }
        var confirm = document.querySelector('.aims-setup-confirm');
        if (confirm) {
            confirm.addEventListener('submit', function (event) {
                if (event.submitter && event.submitter.id === 'aims-setup-apply') {
                    confirm.querySelector('.aims-setup-busy').hidden = false;
                    window.setTimeout(function () { event.submitter.disabled = true; }, 0);
                }
            });
        }
    }

    return {start: start, keyOf: keyOf};
});

require(['aims/setup/wizard'], function (wizard) {
    'use strict';
    AJS.toInit(wizard.start);
});
