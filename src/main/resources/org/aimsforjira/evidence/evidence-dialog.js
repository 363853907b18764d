/** Marks an issue as evidence: controls, AI systems, pass or fail. */
define('aims/evidence/dialog', ['aims/rest', 'aims/dom', 'aims/dialog', 'aims/notify'], function (rest, dom, dialogs, notify) {
    'use strict';

    var h = dom.h;

    function keys(systems) {
        return systems.map(function (system) {
            return system.key;
        });
    }

    /** What a marking says, as REST wants it. */
    function said(evidence) {
        return { controls: evidence.controls, systems: keys(evidence.systems), failed: evidence.failed };
    }

    function choice(name, value, checked, label, about, attributes) {
        return h(
            'label',
            { class: 'aims-evidence-choice' },
            h('input', Object.assign({ type: 'checkbox', name: name, value: value, checked: checked }, attributes)),
            h('span', {}, label, about && h('span', { class: 'aims-evidence-choice-about' }, about))
        );
    }

    /** A list of controls by area with a filter above it. */
    function controlsPart(evidence) {
        var none = h('p', { class: 'aims-evidence-none', hidden: true, role: 'status' }, AJS.I18n.getText('aims.evidence.dialog.no-control'));
        var areas = evidence.areas.map(function (area) {
            return h(
                'div',
                { class: 'aims-evidence-area' },
                h('h3', {}, area.id + ' ' + area.title),
                area.controls.map(function (control) {
                    return choice('control', control.id, evidence.controls.indexOf(control.id) >= 0, control.id + ' ' + control.title, control.about);
                })
            );
        });
        var find = h('input', {
            type: 'search',
            class: 'text aims-evidence-find',
            'aria-label': AJS.I18n.getText('aims.evidence.dialog.find-control'),
            placeholder: AJS.I18n.getText('aims.evidence.dialog.find-control'),
            oninput: function () {
                var wanted = find.value.trim().toLocaleLowerCase();
                var shown = 0;
                areas.forEach(function (area) {
                    var some = false;
                    area.querySelectorAll('label').forEach(function (label) {
                        label.hidden = label.textContent.toLocaleLowerCase().indexOf(wanted) < 0 && !label.querySelector('input').checked;
                        label.style.display = label.hidden ? 'none' : '';
                        some = some || !label.hidden;
                        shown += label.hidden ? 0 : 1;
                    });
                    area.hidden = !some;
                });
                none.hidden = shown > 0;
            }
        });
        return h(
            'fieldset',
            { class: 'group' },
            h('legend', {}, AJS.I18n.getText('aims.evidence.dialog.controls')),
            find,
            h('div', { class: 'aims-evidence-list', tabindex: '0', role: 'group', 'aria-label': AJS.I18n.getText('aims.evidence.dialog.controls') }, areas, none)
        );
    }

    /** The systems chosen, and those that the words find. */
    function systemsPart(evidence) {
        var list = h('div', { class: 'aims-evidence-list aims-evidence-systems', tabindex: '0', role: 'group', 'aria-label': AJS.I18n.getText('aims.evidence.dialog.systems') });
        var status = h('p', { class: 'aims-evidence-none', role: 'status' });
        var known = {};
        var asked = 0;
        var timer = null;
        evidence.systems.forEach(function (system) {
            known[system.key] = system;
        });

        function chosen() {
            return Array.from(list.querySelectorAll('input:checked')).map(function (input) {
                return input.value;
            });
        }

        function show(selected, found) {
            var others = found.filter(function (system) {
                known[system.key] = system;
                return selected.indexOf(system.key) < 0;
            });
            dom.replace(
                list,
                selected
                    .map(function (key) {
                        return choice('system', key, true, key + ' ' + known[key].summary, null, { disabled: !evidence.mayLink });
                    })
                    .concat(
                        others.map(function (system) {
                            return choice('system', system.key, false, system.key + ' ' + system.summary, null, { disabled: !evidence.mayLink });
                        })
                    )
            );
            list.hidden = selected.length + others.length === 0;
            status.textContent = selected.length + others.length === 0 ? AJS.I18n.getText('aims.evidence.dialog.no-system') : '';
        }

        function look() {
            var number = ++asked;
            rest.get('issues/' + encodeURIComponent(evidence.issueKey) + '/evidence/systems?text=' + encodeURIComponent(find.value.trim())).then(
                function (answer) {
                    // An answer to older words comes too late.
                    if (number === asked) {
                        var focused = document.activeElement && list.contains(document.activeElement) ? document.activeElement.value : null;
                        show(chosen(), answer.systems);
                        var again = focused && list.querySelector('input[value="' + focused + '"]');
                        if (again) {
                            again.focus();
                        }
                    }
                },
                function (problem) {
                    status.textContent = problem.message;
                }
            );
        }

        var find = h('input', {
            type: 'search',
            class: 'text aims-evidence-find',
            'aria-label': AJS.I18n.getText('aims.evidence.dialog.find-system'),
            placeholder: AJS.I18n.getText('aims.evidence.dialog.find-system'),
            oninput: function () {
                clearTimeout(timer);
                timer = setTimeout(look, 250);
            }
        });
        show(keys(evidence.systems), []);
        look();
        return h(
            'fieldset',
            { class: 'group' },
            h('legend', {}, AJS.I18n.getText('aims.evidence.dialog.systems')),
            h('p', { class: 'aims-evidence-none' }, evidence.mayLink ? AJS.I18n.getText('aims.evidence.dialog.whole') : AJS.I18n.getText('aims.evidence.dialog.not-linkable')),
            evidence.otherSystems && h('p', { class: 'aims-evidence-none' }, AJS.I18n.getText('aims.evidence.panel.hidden')),
            find,
            list,
            status
        );
    }

    function resultPart(evidence) {
        return h(
            'fieldset',
            { class: 'group' },
            h('legend', {}, AJS.I18n.getText('aims.evidence.dialog.result')),
            choice('failed', 'failed', evidence.failed, AJS.I18n.getText('aims.evidence.failed'), AJS.I18n.getText('aims.evidence.dialog.failed-about'))
        );
    }

    /** What was added and taken away by the person, put on what stands there now. */
    function rebased(now, wanted, seen) {
        function merged(current, mine, before) {
            return current
                .filter(function (value) {
                    return mine.indexOf(value) >= 0 || before.indexOf(value) < 0;
                })
                .concat(
                    mine.filter(function (value) {
                        return current.indexOf(value) < 0 && before.indexOf(value) < 0;
                    })
                );
        }
        return {
            controls: merged(now.controls, wanted.controls, seen.controls),
            systems: merged(keys(now.systems), wanted.systems, seen.systems),
            failed: wanted.failed === seen.failed ? now.failed : wanted.failed
        };
    }

    /**
     * @param key of the issue
     * @param saved called when something was saved
     */
    function open(key, saved) {
        var path = 'issues/' + encodeURIComponent(key) + '/evidence';
        var title = h('h1', { class: 'aui-dialog2-header-main', id: 'aims-evidence-title' }, AJS.I18n.getText('aims.evidence.dialog.title', key));
        var notices = h('div', { class: 'aims-evidence-notices' });
        var form = h('form', { class: 'aui top-label' });
        var save = dom.button(AJS.I18n.getText('aims.evidence.dialog.save'), { class: 'aui-button aui-button-primary', disabled: true });
        var unmark = dom.button(AJS.I18n.getText('aims.evidence.dialog.unmark'), { class: 'aui-button', hidden: true });
        var cancel = dom.button(AJS.I18n.getText('aims.evidence.dialog.cancel'), { class: 'aui-button aui-button-link' });
        var element = h(
            'section',
            { id: 'aims-evidence-dialog', class: 'aui-dialog2 aui-dialog2-large aui-layer aims-evidence-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'aims-evidence-title', hidden: true },
            h('header', { class: 'aui-dialog2-header' }, title),
            h('div', { class: 'aui-dialog2-content' }, notices, form),
            h('footer', { class: 'aui-dialog2-footer' }, h('div', { class: 'aui-dialog2-footer-actions' }, save, unmark, cancel))
        );
        var evidence = null;
        var dialog = dialogs.show(element);
        cancel.addEventListener('click', function () {
            dialog.hide();
        });

        function values(name) {
            return Array.from(form.querySelectorAll('input[name="' + name + '"]:checked')).map(function (input) {
                return input.value;
            });
        }

        function fill(state, shown) {
            evidence = state;
            dom.replace(form, controlsPart(shown), systemsPart(shown), resultPart(shown));
            save.disabled = false;
            unmark.hidden = state.controls.length === 0;
        }

        function busy(yes) {
            save.disabled = yes;
            unmark.disabled = yes;
        }

        function problem(failure, wanted) {
            busy(false);
            if (failure.code === 'evidence.changed-meanwhile' && failure.body.details) {
                var now = failure.body.details.current;
                var mine = rebased(now, wanted, said(evidence));
                var summaries = {};
                now.systems.concat(evidence.systems).forEach(function (system) {
                    summaries[system.key] = system.summary;
                });
                fill(
                    now,
                    Object.assign({}, now, mine, {
                        systems: mine.systems.map(function (system) {
                            return { key: system, summary: summaries[system] || '' };
                        })
                    })
                );
            }
            dom.replace(notices, dom.message('error', h('p', {}, failure.message)));
            element.querySelector('.aui-dialog2-content').scrollTop = 0;
        }

        function send(wanted) {
            busy(true);
            dom.replace(notices);
            rest.put(path, Object.assign({ seen: said(evidence) }, wanted)).then(
                function (now) {
                    dialog.hide();
                    notify.ok(
                        now.controls.length
                            ? AJS.I18n.getText('aims.evidence.dialog.saved', key, now.controls.join(', '))
                            : AJS.I18n.getText('aims.evidence.dialog.unmarked', key)
                    );
                    saved(now);
                },
                function (failure) {
                    problem(failure, wanted);
                }
            );
        }

        function submit() {
            var wanted = { controls: values('control'), systems: values('system'), failed: values('failed').length > 0 };
            if (wanted.controls.length === 0 && evidence.controls.length === 0) {
                dom.replace(notices, dom.message('error', h('p', {}, AJS.I18n.getText('aims.evidence.dialog.choose'))));
                form.querySelector('input').focus();
                return;
            }
            send(wanted);
        }

        save.addEventListener('click', submit);
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            submit();
        });
        unmark.addEventListener('click', function () {
            send({ controls: [], systems: [], failed: false });
        });
        cancel.focus();
        rest.get(path).then(
            function (found) {
                fill(found, found);
                form.querySelector('input').focus();
            },
            function (failure) {
                dom.replace(notices, dom.message('error', h('p', {}, failure.message)));
            }
        );
    }

    return { open: open };
});

require(['aims/evidence/dialog'], function (dialog) {
    'use strict';

    function keyOf(link) {
        var found = /\/browse\/([^#?/]+)/.exec(link.getAttribute('href') || '');
        return found && decodeURIComponent(found[1]);
    }

    // The page shows the field, the panel and the history of what was saved.
    function saved() {
        location.hash = '';
        location.reload();
    }

    document.addEventListener('click', function (event) {
        var target = event.target.closest('#aims-mark-evidence, [data-aims-evidence]');
        if (target && !event.ctrlKey && !event.metaKey) {
            var key = target.dataset.aimsEvidence || keyOf(target);
            if (key) {
                event.preventDefault();
                dialog.open(key, saved);
            }
        }
    });
});
