/** The starter library in the form of a new risk: search it, choose, and the form is filled. */
define('aims/work/library', ['aims/rest', 'aims/dom'], function (rest, dom) {
    'use strict';

    var h = dom.h;
    /** How long somebody must pause in typing before the search starts, in milliseconds. */
    var PAUSE = 250;

    /** The value of the tick that says a risk is emerging. */
    var EMERGING = 'emerging';

    var LISTS = ['controls', 'sources', 'consequenceTo', 'consequenceKinds', 'emerging'];

    /** What the risk suggests for a list of ticks. */
    function suggestions(risk, name) {
        return name === 'emerging' ? (risk.emerging ? [EMERGING] : []) : risk[name];
    }

    function texts(risk) {
        return {
            summary: risk.title,
            description: risk.description + '\n\n' + AJS.I18n.getText('aims.risk.library.consequences', risk.consequences)
        };
    }

    /** Writes over what is empty or came from the library, never over what somebody typed; says whether something was kept. */
    function fillTexts(form, risk, last) {
        var old = last ? texts(last) : {};
        var now = texts(risk);
        var kept = false;
        Object.keys(now).forEach(function (name) {
            var field = form.elements[name];
            if (field.value.trim() === '' || field.value === old[name]) {
                field.value = now[name];
                field.dispatchEvent(new Event('input', { bubbles: true }));
            } else {
                kept = true;
            }
        });
        return kept;
    }

    /** Ticks what the risk suggests; takes back only what the risk chosen before had suggested. */
    function fillLists(form, risk, last) {
        LISTS.forEach(function (name) {
            var suggested = [];
            form.querySelectorAll('input[name="' + name + '"]').forEach(function (box) {
                if (suggestions(risk, name).indexOf(box.value) >= 0) {
                    box.checked = true;
                    suggested.push(box.closest('div.checkbox'));
                } else if (last && suggestions(last, name).indexOf(box.value) >= 0) {
                    box.checked = false;
                }
            });
            // Upwards, so that the suggestions are seen without scrolling.
            suggested.reverse().forEach(function (line) {
                line.parentNode.prepend(line);
            });
        });
    }

    function titles(others) {
        return others
            .map(function (other) {
                return other.title;
            })
            .join('; ');
    }

    function about(risk, kept) {
        var stages = risk.stages
            .map(function (stage) {
                return stage.text;
            })
            .join(', ');
        return [
            h('p', {}, AJS.I18n.getText('aims.risk.library.filled', risk.title), kept && ' ' + AJS.I18n.getText('aims.risk.library.kept')),
            h('p', {}, AJS.I18n.getText('aims.risk.library.stages', stages)),
            risk.mayTrigger.length > 0 && h('p', {}, AJS.I18n.getText('aims.risk.library.may-trigger', titles(risk.mayTrigger))),
            risk.triggeredBy.length > 0 && h('p', {}, AJS.I18n.getText('aims.risk.library.triggered-by', titles(risk.triggeredBy)))
        ];
    }

    /**
     * Builds the part of the form, closed at first.
     *
     * @param {string} project the key of the register
     * @return {Object} element, and chosen: a function that gives the id of the chosen risk, undefined for none
     */
    function part(project) {
        var last;
        var asked = 0;
        var timer;
        var list = h('ul', { class: 'aims-library-list' });
        var said = h('div', { class: 'aims-library-said', role: 'status' });
        var words = h('input', {
            type: 'search',
            class: 'text long-field',
            'aria-label': AJS.I18n.getText('aims.risk.library.search'),
            placeholder: AJS.I18n.getText('aims.risk.library.search'),
            oninput: function () {
                window.clearTimeout(timer);
                timer = window.setTimeout(search, PAUSE);
            },
            onkeydown: function (event) {
                // Enter searches; it would send the form otherwise.
                if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                    event.preventDefault();
                    window.clearTimeout(timer);
                    search();
                }
            }
        });

        function choose(risk) {
            var form = words.form;
            var kept = fillTexts(form, risk, last);
            fillLists(form, risk, last);
            last = risk;
            dom.replace(said, about(risk, kept));
        }

        function line(risk) {
            return h(
                'li',
                {},
                dom.button(risk.title, {
                    class: 'aui-button aui-button-link',
                    'data-aims-library': risk.id,
                    onclick: function () {
                        choose(risk);
                    }
                }),
                risk.emerging && h('span', { class: 'aui-lozenge' }, AJS.I18n.getText('aims.risk.library.emerging')),
                h('div', { class: 'description' }, risk.description)
            );
        }

        /** Puts other lines into the list; who stood on a line of it does not lose the place. */
        function show(lines) {
            var standing = list.contains(document.activeElement) && document.activeElement.getAttribute('data-aims-library');
            dom.replace(list, lines);
            if (standing) {
                (list.querySelector('[data-aims-library="' + standing + '"]') || words).focus();
            }
        }

        function search() {
            var mine = ++asked;
            rest.get('projects/' + encodeURIComponent(project) + '/risk-library?q=' + encodeURIComponent(words.value)).then(
                function (found) {
                    // An answer that comes late is not the answer to what is asked now.
                    if (mine === asked) {
                        show(found.risks.length > 0 ? found.risks.map(line) : h('li', {}, AJS.I18n.getText('aims.risk.library.none')));
                    }
                },
                function (failure) {
                    if (mine === asked) {
                        show(h('li', {}, dom.message('error', h('p', {}, failure.message))));
                    }
                }
            );
        }

        return {
            element: h(
                'details',
                {
                    class: 'aims-library',
                    ontoggle: function (event) {
                        if (event.target.open && asked === 0) {
                            search();
                        }
                    }
                },
                h('summary', {}, AJS.I18n.getText('aims.risk.library.title')),
                words,
                list,
                said
            ),
            chosen: function () {
                return last && last.id;
            }
        };
    }

    return { part: part, EMERGING: EMERGING };
});
