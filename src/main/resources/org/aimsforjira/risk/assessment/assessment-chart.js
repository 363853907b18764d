/** A small chart of levels over the assessments of a risk: two stepped lines, told apart by dash and mark as well as by colour. */
define('aims/risk/assessment-chart', [], function () {
    'use strict';

    var NS = 'http://www.w3.org/2000/svg';
    var WIDTH = 720;
    var LEFT = 110;
    var RIGHT = 20;
    var TOP = 12;
    var ROW = 28;

    function s(tag, attributes, text) {
        var element = document.createElementNS(NS, tag);
        Object.keys(attributes).forEach(function (name) {
            element.setAttribute(name, attributes[name]);
        });
        if (text !== undefined) {
            element.appendChild(document.createTextNode(text));
        }
        return element;
    }

    function words(list, part) {
        var rated = list.filter(function (one) {
            return one[part].key;
        });
        if (rated.length === 0) {
            return AJS.I18n.getText('aims.risk.level.none');
        }
        return rated
            .map(function (one) {
                return one.number + ' ' + one[part].text;
            })
            .join(', ');
    }

    function mark(kind, x, y) {
        return kind === 'level' ? s('circle', { cx: x, cy: y, r: 4.5, class: 'aims-chart-level' }) : s('rect', { x: x - 4, y: y - 4, width: 8, height: 8, class: 'aims-chart-residual' });
    }

    /** The line of one part; where it is not rated the line ends, and begins anew later. */
    function line(svg, list, part, x, y) {
        var path = '';
        var before = null;
        var marks = [];
        list.forEach(function (one, i) {
            if (!one[part].key) {
                before = null;
                return;
            }
            var at = y(one[part]);
            path += before === null ? 'M' + x(i) + ' ' + at : 'H' + x(i) + 'V' + at;
            before = at;
            marks.push(mark(part, x(i), at));
        });
        svg.appendChild(s('path', { d: path, class: part === 'level' ? 'aims-chart-line-level' : 'aims-chart-line-residual' }));
        marks.forEach(function (one) {
            svg.appendChild(one);
        });
    }

    /**
     * @param {Object[]} newestFirst assessments as REST gives them
     * @param {Object[]} levels the names of the levels of the newest model, the lowest first
     */
    function draw(newestFirst, levels) {
        var list = newestFirst.slice().reverse();
        var height = TOP + levels.length * ROW + 34;
        var bottom = TOP + levels.length * ROW;
        var label = AJS.I18n.getText('aims.risk.assessment.chart.text', words(list, 'level'), words(list, 'residualLevel'));
        var svg = s('svg', { viewBox: '0 0 ' + WIDTH + ' ' + height, role: 'img', 'aria-label': label, class: 'aims-chart' });
        svg.appendChild(s('title', {}, label));

        function x(i) {
            return list.length === 1 ? LEFT + 30 : LEFT + 30 + (i * (WIDTH - LEFT - RIGHT - 60)) / (list.length - 1);
        }

        /** Models can differ in the number of their levels, so a rank is drawn as a share of them. */
        function y(part) {
            return part.rank ? bottom - ROW / 2 - ((part.rank - 1) * (levels.length - 1) * ROW) / Math.max(1, part.of - 1) : bottom - ROW / 2;
        }

        levels.forEach(function (level, i) {
            var middle = bottom - ROW / 2 - i * ROW;
            svg.appendChild(s('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: middle, y2: middle, class: 'aims-chart-grid' }));
            svg.appendChild(s('text', { x: LEFT - 10, y: middle + 4, 'text-anchor': 'end', class: 'aims-chart-text' }, level.text));
        });
        line(svg, list, 'residualLevel', x, y);
        line(svg, list, 'level', x, y);
        var every = Math.ceil(list.length / 20);
        list.forEach(function (one, i) {
            if (i % every === 0 || i === list.length - 1) {
                svg.appendChild(s('text', { x: x(i), y: bottom + 18, 'text-anchor': 'middle', class: 'aims-chart-text' }, String(one.number)));
            }
        });
        return svg;
    }

    return { draw: draw };
});
