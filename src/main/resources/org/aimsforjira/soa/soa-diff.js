/** Marks the words in which two texts differ. */
define('aims/soa/diff', ['aims/soa/dom'], function (dom) {
    'use strict';

    /** More cells than this are not worth the wait: the whole text is marked then. */
    var MOST_CELLS = 4000000;

    function words(text) {
        return text.match(/\s+|[^\s]+/g) || [];
    }

    /** The lengths of the longest common tails, row by row. */
    function table(a, b) {
        var width = b.length + 1;
        var lengths = new Uint16Array((a.length + 1) * width);
        for (var i = a.length - 1; i >= 0; i--) {
            for (var j = b.length - 1; j >= 0; j--) {
                lengths[i * width + j] =
                    a[i] === b[j]
                        ? lengths[(i + 1) * width + j + 1] + 1
                        : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
            }
        }
        return lengths;
    }

    /** For each word of a: whether b has it in the same place of the order. */
    function common(a, b) {
        var width = b.length + 1;
        var lengths = table(a, b);
        var same = new Array(a.length).fill(false);
        var i = 0;
        var j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] === b[j]) {
                same[i] = true;
                i++;
                j++;
            } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return same;
    }

    /** The text as nodes, with what the other text lacks in mark elements. */
    function marked(text, other) {
        if (text === other || text === '') {
            return [text];
        }
        var mine = words(text);
        var theirs = words(other);
        if (mine.length * theirs.length > MOST_CELLS) {
            return [dom.h('mark', {}, text)];
        }
        var same = common(mine, theirs);
        var nodes = [];
        var run = '';
        for (var i = 0; i < mine.length; i++) {
            run += mine[i];
            if (i + 1 === mine.length || same[i] !== same[i + 1]) {
                nodes.push(same[i] ? run : dom.h('mark', {}, run));
                run = '';
            }
        }
        return nodes;
    }

    return { marked: marked };
});
