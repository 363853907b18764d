/** Follows what others save: asks for the statement with its ETag every few seconds while the page is visible. */
define('aims/soa/poll', [], function () {
    'use strict';

    // Less than the five seconds within which a page follows: the answer takes its time, too.
    var INTERVAL = 4000;
    var LONGEST = 60000;

    /**
     * @param address of the statement
     * @param on change(statement), lost(), back(), gone()
     */
    function start(address, on) {
        var tag = null;
        var failures = 0;
        var timer = null;
        var running = null;

        function ask() {
            clearTimeout(timer);
            if (running) {
                return running;
            }
            running = fetch(address, {
                credentials: 'same-origin',
                cache: 'no-store',
                headers: Object.assign({ Accept: 'application/json' }, tag ? { 'If-None-Match': tag } : {})
            })
                .then(function (response) {
                    if (response.status === 304) {
                        return null;
                    }
                    if ([401, 403, 404].indexOf(response.status) >= 0) {
                        throw Object.assign(new Error('gone'), { gone: true });
                    }
                    if (!response.ok) {
                        throw new Error('status ' + response.status);
                    }
                    return response.json().then(function (statement) {
                        tag = response.headers.get('ETag');
                        return statement;
                    });
                })
                .then(
                    function (statement) {
                        running = null;
                        if (failures > 1) {
                            on.back();
                        }
                        failures = 0;
                        if (statement) {
                            on.change(statement);
                        }
                        wait();
                    },
                    function (error) {
                        running = null;
                        if (error.gone) {
                            on.gone();
                            return;
                        }
                        failures++;
                        if (failures === 2) {
                            on.lost();
                        }
                        wait();
                    }
                );
            return running;
        }

        function wait() {
            clearTimeout(timer);
            if (!document.hidden) {
                timer = setTimeout(ask, Math.min(LONGEST, INTERVAL * Math.pow(2, Math.max(0, failures - 1))));
            }
        }

        document.addEventListener('visibilitychange', function () {
            if (document.hidden) {
                clearTimeout(timer);
            } else {
                ask();
            }
        });
        return ask();
    }

    return { start: start };
});
