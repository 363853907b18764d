/** Calls our REST: every answer is a promise, every error has one shape. */
define('aims/rest', [], function () {
    'use strict';

    var BASE = '/rest/aims/1.0/';

    /**
     * @typedef {Object} Failure
     * @property {number} status HTTP status; 0 when the server was not reached
     * @property {string} code stable code of the refusal
     * @property {string} message a sentence for people
     * @property {Object|null} body the whole answer
     */

    function url(path) {
        return AJS.contextPath() + BASE + path.replace(/^\//, '');
    }

    function parsed(text) {
        try {
            return text ? JSON.parse(text) : null;
        } catch (e) {
            return null;
        }
    }

    function failure(status, text) {
        var body = parsed(text);
        if (body && body.code && body.message) {
            return {status: status, code: body.code, message: body.message, body: body};
        }
        var message =
            status === 0
                ? AJS.I18n.getText('aims.platform.rest.unreachable')
                : status === 401
                  ? AJS.I18n.getText('aims.platform.rest.login')
                  : AJS.I18n.getText('aims.platform.rest.unexpected', String(status));
        return {status: status, code: status === 0 ? 'unreachable' : 'http-' + status, message: message, body: body};
    }

    function send(method, path, content, contentType, onProgress) {
        return new Promise(function (resolve, reject) {
            var request = new XMLHttpRequest();
            request.open(method, url(path));
            request.setRequestHeader('Accept', 'application/json');
            request.setRequestHeader('X-Atlassian-Token', 'no-check');
            if (contentType) {
                request.setRequestHeader('Content-Type', contentType);
            }
            if (onProgress && request.upload) {
                request.upload.addEventListener('progress', function (event) {
                    if (event.lengthComputable) {
                        onProgress(event.loaded, event.total);
                    }
                });
            }
            request.addEventListener('load', function () {
                if (request.status >= 200 && request.status < 300) {
                    resolve(parsed(request.responseText));
                } else {
                    reject(failure(request.status, request.responseText));
                }
            });
            request.addEventListener('error', function () {
                reject(failure(0, ''));
            });
            request.addEventListener('abort', function () {
                reject(failure(0, ''));
            });
            request.send(content === undefined ? null : content);
        });
    }

    function json(method) {
        return function (path, body) {
            return body === undefined
                ? send(method, path)
                : send(method, path, JSON.stringify(body), 'application/json');
        };
    }

    return {
        get: function (path) {
            return send('GET', path);
        },
        put: json('PUT'),
        post: json('POST'),
        remove: function (path) {
            return send('DELETE', path);
        },
        /**
         * @param {Blob} file sent as it is
         * @param {function(number, number)} [onProgress] bytes sent, bytes in all
         */
        postFile: function (path, file, onProgress) {
            return send('POST', path, file, 'application/octet-stream', onProgress);
        }
    };
});

/** Says what happened: a flag for the eye, the same words for screen readers. */
define('aims/notify', [], function () {
    'use strict';

    var announcer;

    function announce(text) {
        if (!announcer) {
            announcer = document.createElement('div');
            announcer.className = 'aims-announcer';
            announcer.setAttribute('aria-live', 'polite');
            announcer.setAttribute('role', 'status');
            document.body.appendChild(announcer);
        }
        announcer.textContent = '';
        window.setTimeout(function () {
            announcer.textContent = text;
        }, 50);
    }

    return {
        ok: function (text) {
            AJS.flag({type: 'success', body: AJS.escapeHtml(text), close: 'auto'});
            announce(text);
        },
        error: function (text) {
            AJS.flag({
                type: 'error',
                title: AJS.I18n.getText('aims.platform.notify.error'),
                body: AJS.escapeHtml(text),
                close: 'manual'
            });
            announce(text);
        },
        announce: announce
    };
});

/** Keeps the keyboard where the person is working. */
define('aims/focus', [], function () {
    'use strict';

    return {
        /** Puts the focus on an element that normally takes none, for example a heading after new content came. */
        on: function (element) {
            if (element) {
                if (!element.hasAttribute('tabindex')) {
                    element.setAttribute('tabindex', '-1');
                }
                element.focus();
            }
        }
    };
});
