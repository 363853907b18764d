/** The matrix in the editor, the highest likelihood on top as in the heat map: a level for each cell. Arrows move, digits set, 0 empties; everything else is the browser's select. */
define('aims/model/matrix', ['aims/dom', 'aims/model/texts', 'aims/model/parts'], function (dom, texts, parts) {
    'use strict';

    var h = dom.h;
    var MOVES = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

    function stepName(steps, index) {
        return index + 1 + (steps[index].name.trim() ? ' ' + steps[index].name.trim() : '');
    }

    function render(root, state, on) {
        var draft = state.draft;
        var choices = [['', '–']].concat(
            draft.levels.map(function (level, index) {
                return [level.key, index + 1 + ' ' + texts.level(level)];
            })
        );

        function paint(cell, key) {
            cell.className = 'aims-level ' + texts.style(state.level(key));
        }

        function set(cell, select, likelihood, severity, key) {
            draft.matrix[likelihood][severity] = key;
            select.value = key;
            paint(cell, key);
            on.changed(true);
        }

        function cellAt(likelihood, severity) {
            return root.querySelector('[data-place="cell-' + (likelihood + 1) + '-' + (severity + 1) + '"]');
        }

        function cell(likelihood, severity) {
            var key = (draft.matrix[likelihood] || [])[severity] || '';
            var element = h('td', {});
            var select = parts.select(
                AJS.I18n.getText('aims.risk.model.cell', stepName(draft.likelihood, likelihood), stepName(draft.severity, severity)),
                'cell-' + (likelihood + 1) + '-' + (severity + 1),
                choices,
                state.level(key) ? key : '',
                function (value) {
                    set(element, select, likelihood, severity, value);
                }
            );
            select.addEventListener('keydown', function (event) {
                if (event.altKey || event.ctrlKey || event.metaKey) {
                    return;
                }
                var move = MOVES[event.key];
                if (move) {
                    event.preventDefault();
                    var next = cellAt(likelihood + move[0], severity + move[1]);
                    if (next) {
                        next.focus();
                    }
                } else if (/^[0-9]$/.test(event.key)) {
                    event.preventDefault();
                    var level = draft.levels[Number(event.key) - 1];
                    if (level || event.key === '0') {
                        set(element, select, likelihood, severity, level ? level.key : '');
                    }
                }
            });
            paint(element, key);
            return dom.replace(element, select);
        }

        dom.replace(
            root,
            h(
                'table',
                { class: 'aims-model-matrix', 'aria-labelledby': 'aims-model-matrix-title' },
                h(
                    'thead',
                    {},
                    h(
                        'tr',
                        {},
                        h('th', { scope: 'col' }, AJS.I18n.getText('aims.risk.register.map.corner')),
                        draft.severity.map(function (step, index) {
                            return h('th', { scope: 'col', 'data-heading': 'severity-' + index }, stepName(draft.severity, index));
                        })
                    )
                ),
                h(
                    'tbody',
                    {},
                    draft.likelihood.map(function (step, index) {
                        var likelihood = draft.likelihood.length - 1 - index;
                        return h(
                            'tr',
                            {},
                            h('th', { scope: 'row', 'data-heading': 'likelihood-' + likelihood }, stepName(draft.likelihood, likelihood)),
                            draft.severity.map(function (other, severity) {
                                return cell(likelihood, severity);
                            })
                        );
                    })
                )
            )
        );
    }

    return { render: render };
});
