/** A draft and what can be done with it. Plain data: it can be sent and kept as it is. */
define('aims/model/state', [], function () {
    'use strict';

    function copy(value) {
        return JSON.parse(JSON.stringify(value));
    }

    function swap(list, from, to) {
        var moved = list.splice(from, 1)[0];
        list.splice(to, 0, moved);
    }

    function start(model) {
        var draft = copy(model);
        var next = 1;
        draft.levels.forEach(function (level) {
            var number = /^\+(\d+)$/.exec(level.key);
            next = number ? Math.max(next, Number(number[1]) + 1) : next;
        });

        function row(length) {
            return Array.from({ length: length }, function () {
                return '';
            });
        }

        function addStep(scale) {
            draft[scale].push({ name: '', meaning: '', was: 0 });
            if (scale === 'likelihood') {
                // As the step below: more likely is never less risky, so that is a beginning.
                draft.matrix.push(draft.matrix.length ? draft.matrix[draft.matrix.length - 1].slice() : row(draft.severity.length));
            } else {
                draft.matrix.forEach(function (cells) {
                    cells.push(cells.length ? cells[cells.length - 1] : '');
                });
            }
        }

        function removeStep(scale, index) {
            draft[scale].splice(index, 1);
            if (scale === 'likelihood') {
                draft.matrix.splice(index, 1);
            } else {
                draft.matrix.forEach(function (cells) {
                    cells.splice(index, 1);
                });
            }
        }

        /** The row or column goes along: it belongs to the step. */
        function moveStep(scale, index, to) {
            swap(draft[scale], index, to);
            if (scale === 'likelihood') {
                swap(draft.matrix, index, to);
            } else {
                draft.matrix.forEach(function (cells) {
                    swap(cells, index, to);
                });
            }
        }

        function addLevel(colour) {
            var key = '+' + next++;
            var last = draft.levels[draft.levels.length - 1];
            draft.levels.push({ key: key, name: '', colour: colour });
            draft.criteria.appetite[key] = last ? draft.criteria.appetite[last.key] : 'ACCEPTABLE';
        }

        function removeLevel(index) {
            var key = draft.levels.splice(index, 1)[0].key;
            draft.matrix = draft.matrix.map(function (cells) {
                return cells.map(function (cell) {
                    return cell === key ? '' : cell;
                });
            });
            delete draft.criteria.appetite[key];
            delete draft.criteria.approvers[key];
            draft.criteria.layered = draft.criteria.layered.filter(function (other) {
                return other !== key;
            });
            Object.keys(draft.criteria.stricter).forEach(function (kind) {
                delete draft.criteria.stricter[kind][key];
            });
        }

        return {
            draft: draft,
            addStep: addStep,
            removeStep: removeStep,
            moveStep: moveStep,
            addLevel: addLevel,
            removeLevel: removeLevel,
            moveLevel: function (index, to) {
                swap(draft.levels, index, to);
            },
            level: function (key) {
                return draft.levels.filter(function (level) {
                    return level.key === key;
                })[0];
            },
            /**
             * Remembers the steps as they are now. What it answers takes the same draft on top of another version, as the server has
             * it, and says of each of these steps which one it is there; somebody may have gone on writing meanwhile.
             */
            rebasing: function () {
                var scales = ['likelihood', 'severity'];
                var steps = scales.map(function (scale) {
                    return draft[scale].slice();
                });
                return function (rebased) {
                    scales.forEach(function (scale, i) {
                        steps[i].forEach(function (step, place) {
                            step.was = rebased[scale][place].was;
                        });
                    });
                };
            }
        };
    }

    return { start: start, copy: copy };
});
