/** The audit trail page: copies the head hash, checks the chain, folds long texts. */
define('aims/audit/page', ['aims/rest', 'aims/notify'], function (rest, notify) {
    'use strict';

    function message(kind, title, text) {
        var box = document.createElement('div');
        box.className = 'aui-message aui-message-' + kind;
        var heading = document.createElement('p');
        heading.className = 'title';
        var strong = document.createElement('strong');
        strong.textContent = title;
        heading.appendChild(strong);
        var body = document.createElement('p');
        body.textContent = text;
        box.appendChild(heading);
        box.appendChild(body);
        return box;
    }

    function kindOf(result) {
        return {CONSISTENT: 'success', MATCHES_ANCHOR: 'success', ANCHOR_NOT_FOUND: 'error', BROKEN: 'error'}[result];
    }

    function copying(root) {
        var hash = root.querySelector('#aims-audit-head');
        root.querySelector('[data-action="copy"]').addEventListener('click', function () {
            function select() {
                var range = document.createRange();
                range.selectNodeContents(hash);
                var selection = window.getSelection();
                selection.removeAllRanges();
                selection.addRange(range);
            }
            if (!navigator.clipboard) {
                select();
                return;
            }
            navigator.clipboard.writeText(hash.textContent).then(function () {
                notify.ok(AJS.I18n.getText('aims.audit.seal.copied'));
            }, select);
        });
    }

    function verifying(root) {
        var form = root.querySelector('[data-action="verify"]');
        var anchor = form.querySelector('input');
        var button = form.querySelector('button');
        var spinner = form.querySelector('aui-spinner');
        var error = form.querySelector('.error');
        var result = root.querySelector('.aims-audit-result');

        form.addEventListener('submit', function (event) {
            event.preventDefault();
            if (button.getAttribute('aria-disabled') === 'true') {
                return;
            }
            error.textContent = '';
            anchor.removeAttribute('aria-invalid');
            result.textContent = '';
            button.setAttribute('aria-disabled', 'true');
            spinner.hidden = false;
            rest.get(
                'projects/' +
                    encodeURIComponent(root.dataset.projectKey) +
                    '/audit-trail/verification?expectedHead=' +
                    encodeURIComponent(anchor.value.trim())
            )
                .then(
                    function (answer) {
                        result.appendChild(message(kindOf(answer.result), answer.title, answer.message));
                    },
                    function (failure) {
                        if (failure.code === 'audit.not-a-hash') {
                            error.textContent = failure.message;
                            anchor.setAttribute('aria-invalid', 'true');
                            anchor.focus();
                        } else {
                            notify.error(failure.message);
                        }
                    }
                )
                .then(function () {
                    button.removeAttribute('aria-disabled');
                    spinner.hidden = true;
                });
        });
    }

    function folding(root) {
        Array.prototype.forEach.call(root.querySelectorAll('.aims-audit-long'), function (text) {
            text.classList.add('aims-audit-folded');
            var button = document.createElement('button');
            button.type = 'button';
            button.className = 'aui-button aui-button-link aims-audit-unfold';
            button.setAttribute('aria-expanded', 'false');
            button.textContent = AJS.I18n.getText('aims.audit.entry.more');
            button.addEventListener('click', function () {
                var folded = text.classList.toggle('aims-audit-folded');
                button.setAttribute('aria-expanded', String(!folded));
                button.textContent = folded
                    ? AJS.I18n.getText('aims.audit.entry.more')
                    : AJS.I18n.getText('aims.audit.entry.less');
            });
            var holder = document.createElement('dd');
            holder.style.gridColumn = '2';
            holder.appendChild(button);
            text.parentNode.insertBefore(holder, text.nextSibling);
        });
    }

    return {
        start: function (root) {
            copying(root);
            verifying(root);
            folding(root);
        }
    };
});

require(['aims/audit/page'], function (page) {
    'use strict';

    function start() {
        var root = document.getElementById('aims-audit');
        if (root) {
            page.start(root);
        }
    }
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
});
