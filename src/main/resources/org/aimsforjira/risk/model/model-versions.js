/** Two versions side by side: only what differs. */
define('aims/model/versions', ['aims/rest', 'aims/dom', 'aims/model/texts'], function (rest, dom, texts) {
    'use strict';

    var h = dom.h;

    function add(rows, what, before, after) {
        if (before !== after) {
            rows.push([what, before, after]);
        }
    }

    function scale(rows, name, before, after) {
        for (var i = 0; i < Math.max(before.length, after.length); i++) {
            var what = AJS.I18n.getText('aims.risk.model.step', texts.scale(name), i + 1);
            var one = before[i] || { name: '', meaning: '' };
            var other = after[i] || { name: '', meaning: '' };
            add(rows, what, one.name, other.name);
            add(rows, AJS.I18n.getText('aims.risk.model.step.meaning', what), one.meaning, other.meaning);
        }
    }

    function levelOf(model, key) {
        return model.levels.filter(function (level) {
            return level.key === key;
        })[0];
    }

    function name(model, key) {
        var level = levelOf(model, key);
        return level ? texts.level(level) : '';
    }

    function levels(rows, before, after, roles) {
        var keys = after.levels.concat(before.levels).map(function (level) {
            return level.key;
        });
        keys.filter(function (key, index) {
            return keys.indexOf(key) === index;
        }).forEach(function (key) {
            var what = AJS.I18n.getText('aims.risk.model.diff.level', name(after, key) || name(before, key));
            function both(label, of) {
                add(rows, label, levelOf(before, key) ? of(before) : '', levelOf(after, key) ? of(after) : '');
            }
            both(what, function (model) {
                return model.levels.indexOf(levelOf(model, key)) + 1 + ' ' + name(model, key);
            });
            both(AJS.I18n.getText('aims.risk.model.level.colour', what), function (model) {
                return texts.tone(levelOf(model, key).colour);
            });
            both(AJS.I18n.getText('aims.risk.model.level.appetite', what), function (model) {
                return texts.stance(model.criteria.appetite[key]);
            });
            both(AJS.I18n.getText('aims.risk.model.level.layered', what), function (model) {
                return model.criteria.layered.indexOf(key) >= 0 ? AJS.I18n.getText('aims.audit.value.yes') : AJS.I18n.getText('aims.audit.value.no');
            });
            both(AJS.I18n.getText('aims.risk.model.level.approver', what), function (model) {
                var role = model.criteria.approvers[key];
                return role === undefined ? AJS.I18n.getText('aims.risk.model.approver.everybody') : roles[role] || String(role);
            });
        });
    }

    function matrix(rows, before, after) {
        for (var l = 0; l < Math.max(before.matrix.length, after.matrix.length); l++) {
            var one = before.matrix[l] || [];
            var other = after.matrix[l] || [];
            for (var s = 0; s < Math.max(one.length, other.length); s++) {
                add(rows, AJS.I18n.getText('aims.risk.model.cell', l + 1, s + 1), name(before, one[s]), name(after, other[s]));
            }
        }
    }

    function kinds(rows, before, after, names) {
        function text(model, kind) {
            var stances = model.criteria.stricter[kind] || {};
            return Object.keys(stances)
                .map(function (key) {
                    return name(model, key) + ': ' + texts.stance(stances[key]);
                })
                .join(', ');
        }
        Object.keys(Object.assign({}, before.criteria.stricter, after.criteria.stricter)).forEach(function (kind) {
            add(rows, AJS.I18n.getText('aims.risk.model.diff.kind', names[kind] || kind), text(before, kind), text(after, kind));
        });
    }

    function differences(before, after, known) {
        var rows = [];
        scale(rows, 'likelihood', before.likelihood, after.likelihood);
        scale(rows, 'severity', before.severity, after.severity);
        levels(rows, before, after, known.roles);
        matrix(rows, before, after);
        kinds(rows, before, after, known.kinds);
        add(
            rows,
            AJS.I18n.getText('aims.risk.model.assessor'),
            before.criteria.assessorMayAccept ? AJS.I18n.getText('aims.audit.value.yes') : AJS.I18n.getText('aims.audit.value.no'),
            after.criteria.assessorMayAccept ? AJS.I18n.getText('aims.audit.value.yes') : AJS.I18n.getText('aims.audit.value.no')
        );
        return rows;
    }

    function table(from, to, rows) {
        var title = h('h3', { id: 'aims-model-diff-title', tabindex: '-1' }, AJS.I18n.getText('aims.risk.model.diff.title', from, to));
        return [
            title,
            rows.length === 0
                ? h('p', {}, AJS.I18n.getText('aims.risk.model.diff.none'))
                : h(
                      'table',
                      { class: 'aui aims-model-diff', 'aria-labelledby': 'aims-model-diff-title' },
                      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.model.diff.what')), h('th', { scope: 'col' }, from), h('th', { scope: 'col' }, to))),
                      h(
                          'tbody',
                          {},
                          rows.map(function (row) {
                              return h('tr', {}, h('th', { scope: 'row' }, row[0]), h('td', {}, row[1] || '–'), h('td', {}, row[2] || '–'));
                          })
                      )
                  )
        ];
    }

    function start(root, path, notify) {
        var form = root.querySelector('.aims-model-compare');
        if (!form) {
            return;
        }
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            var from = form.elements.from.value;
            var to = form.elements.to.value;
            Promise.all([rest.get(path), rest.get(path + '/versions/' + encodeURIComponent(from)), rest.get(path + '/versions/' + encodeURIComponent(to))]).then(
                function (answers) {
                    var slot = root.querySelector('[data-slot="diff"]');
                    dom.replace(slot, table(from, to, differences(answers[1].model, answers[2].model, answers[0])));
                    slot.querySelector('h3').focus();
                },
                function (problem) {
                    notify.error(problem.message);
                }
            );
        });
    }

    return { start: start, differences: differences };
});
