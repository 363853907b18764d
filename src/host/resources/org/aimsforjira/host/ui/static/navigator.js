/* The query field of the issue navigator: grows with its text, suggests fields, operators, values and functions; and the columns. */
(function ($) {
    'use strict';
    var AJS = window.AJS;
    var KEYWORDS = ['AND', 'OR', 'ORDER BY'];
    var LISTS = ['in', 'not in'];

    /* What stands before the caret, as words, quoted texts, operators and parentheses. */
    function tokens(text) {
        var found = [];
        var pattern = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|!=|!~|<=|>=|[=~<>]|[(),]|cf\[\d*\]?|[^\s"'=!~<>(),]+|!/g;
        var match = pattern.exec(text);
        while (match) {
            found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
            match = pattern.exec(text);
        }
        return found;
    }

    function bare(text) {
        var quoted = /^(["'])([\s\S]*?)\1?$/.exec(text);
        return quoted ? quoted[2].replace(/\\(.)/g, '$1') : text;
    }

    /*
     * What may come at the caret: {state, field, operator, list, typed, start}. The word at the caret is being typed unless a blank
     * follows it.
     */
    function place(text) {
        var all = tokens(text);
        var last = all[all.length - 1];
        var typing = last && last.end === text.length && !/^[(),]$/.test(last.text) && !/^(!=|!~|<=|>=|[=~<>])$/.test(last.text)
            && !/^(["']).+\1$/.test(last.text);
        var typed = typing ? last : { text: '', start: text.length };
        var state = { state: 'field', typed: bare(typed.text), start: typed.start };
        var words = typing ? all.slice(0, -1) : all;
        var depth = 0;
        var call = 0;
        words.forEach(function (token, i) {
            var word = token.text.toLowerCase();
            if (call > 0) {
                call += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
                if (call === 0 && !state.list) {
                    state.state = 'after';
                }
                return;
            }
            switch (state.state) {
            case 'field':
                if (word === 'not' || token.text === '(') {
                    break;
                }
                if (word === 'order') {
                    state.state = 'by';
                } else {
                    state.field = bare(token.text);
                    state.state = 'operator';
                }
                break;
            case 'operator':
                if (word === 'not' || (word === 'is' && (words[i + 1] || { text: typed.text }).text.toLowerCase() === 'not')) {
                    state.operator = word;
                    state.state = 'operator-end';
                } else {
                    state.operator = word;
                    state.state = 'value';
                }
                break;
            case 'operator-end':
                state.operator += ' ' + word;
                state.state = 'value';
                break;
            case 'value':
                if (token.text === '(' && LISTS.indexOf(state.operator) >= 0 && !state.list) {
                    state.list = true;
                } else if (token.text === ',') {
                    break;
                } else if (token.text === ')') {
                    state.list = false;
                    state.state = 'after';
                } else if ((words[i + 1] || {}).text === '(') {
                    call = 0;
                    state.state = 'call';
                } else if (!state.list) {
                    state.state = 'after';
                } else {
                    state.state = 'list-after';
                }
                break;
            case 'call':
                call = 1;
                state.state = state.list ? 'list-after' : 'after';
                break;
            case 'list-after':
                if (token.text === ',') {
                    state.state = 'value';
                } else if (token.text === ')') {
                    state.list = false;
                    state.state = 'after';
                }
                break;
            case 'after':
                if (word === 'and' || word === 'or') {
                    state.state = 'field';
                } else if (word === 'order') {
                    state.state = 'by';
                } else if (token.text === ')') {
                    depth -= 1;
                }
                break;
            case 'by':
                state.state = 'sort';
                break;
            case 'sort':
                state.state = token.text === ',' ? 'sort' : 'direction';
                break;
            case 'direction':
                state.state = token.text === ',' ? 'sort' : 'direction';
                break;
            default:
                break;
            }
        });
        if (call > 0) {
            state.state = 'argument';
        }
        return state;
    }

    function begins(name, typed) {
        return name.toLowerCase().indexOf(typed.toLowerCase()) === 0;
    }

    function Suggestions(field) {
        this.field = field;
        this.list = document.getElementById('jql-suggestions');
        this.position = document.getElementById('jql-position');
        this.items = [];
        this.active = -1;
        this.asked = 0;
        this.data = null;
    }

    Suggestions.prototype.load = function () {
        if (!this.data) {
            this.data = $.ajax({ url: AJS.contextPath() + '/rest/api/2/jql/autocompletedata', dataType: 'json' });
        }
        return this.data;
    };

    Suggestions.prototype.fieldNamed = function (data, name) {
        return data.visibleFieldNames.filter(function (field) {
            return bare(field.value).toLowerCase() === name.toLowerCase() || field.cfid === name;
        })[0];
    };

    Suggestions.prototype.functions = function (data, field, at) {
        var wantsList = LISTS.indexOf(at.operator) >= 0 && !at.list;
        return data.visibleFunctionNames.filter(function (each) {
            var fits = each.types.indexOf('java.lang.Object') >= 0 || field.types.some(function (type) {
                return each.types.indexOf(type) >= 0;
            });
            return fits && begins(each.value, at.typed) && (at.list || (each.isList === 'true') === wantsList);
        }).map(function (each) {
            return { text: each.displayName, insert: each.value, kind: 'f(x)' };
        });
    };

    Suggestions.prototype.offer = function () {
        var self = this;
        var text = this.field.value.slice(0, this.field.selectionStart);
        var at = place(text);
        var number = this.asked += 1;
        this.load().done(function (data) {
            var found = [];
            var known = at.field && self.fieldNamed(data, at.field);
            if (at.state === 'field' || at.state === 'sort') {
                found = data.visibleFieldNames.filter(function (each) {
                    return (at.state === 'field' || each.orderable === 'true')
                        && (begins(bare(each.value), at.typed) || begins(each.displayName, at.typed));
                }).map(function (each) {
                    return { text: each.displayName, insert: each.value };
                });
                if (at.state === 'field' && at.typed && begins('NOT', at.typed)) {
                    found.push({ text: 'NOT', insert: 'NOT' });
                }
            } else if (at.state === 'operator' && known) {
                found = known.operators.filter(function (each) {
                    return begins(each, at.typed);
                }).map(function (each) {
                    return { text: each, insert: each };
                });
            } else if (at.state === 'after') {
                found = KEYWORDS.filter(function (each) {
                    return begins(each, at.typed);
                }).map(function (each) {
                    return { text: each, insert: each };
                });
            } else if (at.state === 'direction') {
                found = ['ASC', 'DESC'].filter(function (each) {
                    return begins(each, at.typed);
                }).map(function (each) {
                    return { text: each, insert: each };
                });
            } else if (at.state === 'value' && known) {
                self.offerValues(number, data, known, at);
                return;
            }
            self.show(number, found, at);
        });
    };

    Suggestions.prototype.offerValues = function (number, data, known, at) {
        var self = this;
        if (at.operator === 'is' || at.operator === 'is not') {
            this.show(number, begins('EMPTY', at.typed) ? [{ text: 'EMPTY', insert: 'EMPTY' }] : [], at);
            return;
        }
        var functions = this.functions(data, known, at);
        if (known.auto !== 'true' || (LISTS.indexOf(at.operator) >= 0 && !at.list)) {
            this.show(number, functions, at);
            return;
        }
        $.ajax({
            url: AJS.contextPath() + '/rest/api/2/jql/autocompletedata/suggestions',
            data: { fieldName: known.cfid || bare(known.value), fieldValue: at.typed },
            dataType: 'json'
        }).done(function (answer) {
            var values = answer.results.map(function (each) {
                return { text: each.displayName, insert: each.value };
            });
            self.show(number, values.concat(functions), at);
        });
    };

    Suggestions.prototype.show = function (number, found, at) {
        if (number !== this.asked) {
            return;
        }
        var self = this;
        var only = found.length === 1 && found[0].insert === this.field.value.slice(at.start, this.field.selectionStart);
        this.items = only ? [] : found.slice(0, 15);
        this.at = at;
        this.active = -1;
        $(this.list).empty();
        this.items.forEach(function (item, i) {
            var row = $('<li role="option" aria-selected="false"></li>').attr('id', 'jql-suggestion-' + i);
            var length = begins(item.text, at.typed) ? at.typed.length : 0;
            var text = $('<span></span>').append($('<b></b>').text(item.text.slice(0, length)), document.createTextNode(item.text.slice(length)));
            row.append(text);
            if (item.kind) {
                row.append($('<span class="kind"></span>').text(item.kind));
            }
            row.on('mousedown', function (event) {
                event.preventDefault();
                self.take(i);
            });
            $(self.list).append(row);
        });
        var open = this.items.length > 0 && document.activeElement === this.field;
        this.list.hidden = !open;
        this.field.setAttribute('aria-expanded', String(open));
        this.field.removeAttribute('aria-activedescendant');
        this.position.textContent = open ? this.position.getAttribute('data-text').replace('{0}', this.items.length) : '';
    };

    Suggestions.prototype.close = function () {
        this.asked += 1;
        this.list.hidden = true;
        this.active = -1;
        this.field.setAttribute('aria-expanded', 'false');
        this.field.removeAttribute('aria-activedescendant');
    };

    Suggestions.prototype.move = function (step) {
        var rows = this.list.children;
        if (this.active >= 0) {
            rows[this.active].setAttribute('aria-selected', 'false');
        }
        this.active = (this.active + step + rows.length + (this.active < 0 && step < 0 ? 1 : 0)) % rows.length;
        rows[this.active].setAttribute('aria-selected', 'true');
        rows[this.active].scrollIntoView({ block: 'nearest' });
        this.field.setAttribute('aria-activedescendant', rows[this.active].id);
    };

    Suggestions.prototype.take = function (i) {
        var insert = this.items[i].insert;
        var caret = this.field.selectionStart;
        var before = this.field.value.slice(0, this.at.start);
        var after = this.field.value.slice(caret);
        var inside = insert.indexOf('""');
        var space = inside < 0 && after.charAt(0) !== ' ' && !this.at.list ? ' ' : '';
        this.field.value = before + insert + space + after;
        var end = before.length + (inside < 0 ? insert.length + (this.at.list ? 0 : 1) : inside + 1);
        this.field.setSelectionRange(end, end);
        this.field.focus();
        grow(this.field);
        this.offer();
    };

    function grow(field) {
        field.style.height = '32px';
        field.style.height = Math.min(field.scrollHeight + 2, 200) + 'px';
    }

    function queryField() {
        var field = document.getElementById('advanced-search');
        if (!field) {
            return;
        }
        var suggestions = new Suggestions(field);
        var opened = function () { return !suggestions.list.hidden; };
        grow(field);
        $(field).on('input click', function () {
            grow(field);
            suggestions.offer();
        }).on('blur', function () {
            suggestions.close();
        }).on('keydown', function (event) {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                if (opened()) {
                    event.preventDefault();
                    suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
                } else if (event.key === 'ArrowDown' && field.value.indexOf('\n') < 0) {
                    event.preventDefault();
                    suggestions.offer();
                }
            } else if (event.key === 'Enter' && !event.shiftKey) {
                event.preventDefault();
                if (opened() && suggestions.active >= 0) {
                    suggestions.take(suggestions.active);
                } else {
                    field.form.submit();
                }
            } else if (event.key === 'Tab' && opened() && suggestions.active >= 0) {
                event.preventDefault();
                suggestions.take(suggestions.active);
            } else if (event.key === 'Escape' && opened()) {
                event.preventDefault();
                suggestions.close();
            }
        });
    }

    function columns() {
        var button = document.getElementById('columns-button');
        var chooser = document.getElementById('columns-chooser');
        if (!button) {
            return;
        }
        function open(opened) {
            chooser.hidden = !opened;
            button.setAttribute('aria-expanded', String(opened));
            if (opened) {
                document.getElementById('columns-filter').focus();
            }
        }
        $(button).on('click', function () {
            open(chooser.hidden);
        });
        $(document).on('mousedown', function (event) {
            if (!chooser.hidden && !$(event.target).closest('#columns-chooser, #columns-button').length) {
                open(false);
            }
        }).on('keydown', function (event) {
            if (event.key === 'Escape' && !chooser.hidden) {
                open(false);
                button.focus();
            }
        });
        $('#columns-filter').on('input', function () {
            var typed = this.value.toLowerCase();
            $('.columns-list .checkbox').filter('div').each(function () {
                this.hidden = $(this).text().toLowerCase().indexOf(typed) < 0;
            });
        }).on('keydown', function (event) {
            if (event.key === 'Enter') {
                event.preventDefault();
            }
        });
    }

    AJS.toInit(function () {
        queryField();
        columns();
    });
}(window.jQuery));
