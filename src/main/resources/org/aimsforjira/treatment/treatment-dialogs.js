/** The dialogs about treatments: create, link, one for each control, controls of a ticket. */
define('aims/work/treatments', ['aims/dom', 'aims/rest', 'aims/work/dialog', 'aims/work/risks'], function (dom, rest, dialog, risks) {
    'use strict';

    var LAST = 'aims.treatment.project';
    var LAST_TYPE = 'aims.treatment.type';

    function path(key) {
        return encodeURIComponent(key);
    }

    function remembered(what) {
        try {
            return window.localStorage.getItem(what);
        } catch (e) {
            return null;
        }
    }

    function remember(chosen) {
        try {
            window.localStorage.setItem(LAST, chosen.project);
            window.localStorage.setItem(LAST_TYPE, chosen.issueType);
        } catch (e) {
            // Without storage the first project and its first type are offered.
        }
    }

    function types(project) {
        return rest.get('treatments/projects/' + path(project)).then(function (read) {
            return read.types.map(function (type) {
                return { value: type.id, text: type.name };
            });
        });
    }

    /** What both dialogs that create need to know: projects, the types of the one offered first, the risk with its controls. */
    function offers(place) {
        return Promise.all([rest.get('treatments/projects'), rest.get('risks/' + path(place.risk)), risks.form(place.project)]).then(function (read) {
            var projects = read[0].projects.map(function (project) {
                return { value: project.key, text: project.name + ' (' + project.key + ')' };
            });
            if (projects.length === 0) {
                throw { message: AJS.I18n.getText('aims.treatment.dialog.no-project') };
            }
            var known = projects.filter(function (project) {
                return project.value === remembered(LAST);
            });
            var others = projects.filter(function (project) {
                return project.value !== place.project;
            });
            var first = (known[0] || others[0] || projects[0]).value;
            return types(first).then(function (firstTypes) {
                return { projects: projects, first: first, types: firstTypes, risk: read[1], form: read[2] };
            });
        });
    }

    function whereFields(read) {
        return [
            { name: 'project', kind: 'select', beside: 'half', label: AJS.I18n.getText('aims.treatment.dialog.project'), options: read.projects, value: read.first, required: true },
            { name: 'issueType', kind: 'select', beside: 'half', label: AJS.I18n.getText('aims.treatment.dialog.type'), options: read.types, value: remembered(LAST_TYPE), required: true }
        ];
    }

    function whoFields() {
        return [
            { name: 'assignee', beside: 'half', label: AJS.I18n.getText('aims.treatment.dialog.assignee'), hint: AJS.I18n.getText('aims.treatment.dialog.assignee-hint') },
            { name: 'due', kind: 'date', beside: 'half', label: AJS.I18n.getText('aims.treatment.dialog.due') }
        ];
    }

    /** The risk's own controls, all of them chosen. */
    function controlsOf(read) {
        var own = read.form.controls.filter(function (control) {
            return read.risk.controls.indexOf(control.id) >= 0;
        });
        return own.length ? [risks.controlField({ controls: own }, read.risk.controls, AJS.I18n.getText('aims.treatment.dialog.controls'))] : [];
    }

    var followProject = {
        project: function (value, form) {
            types(value).then(function (offered) {
                dom.replace(
                    form.elements.issueType,
                    offered.map(function (type) {
                        return dom.h('option', { value: type.value, selected: type.value === remembered(LAST_TYPE) }, type.text);
                    })
                );
            });
        }
    };

    var PLACES = {
        'treatment.summary-missing': 'summary',
        'treatment.summary-too-long': 'summary',
        'treatment.project-unknown': 'project',
        'treatment.type-unknown': 'issueType',
        'treatment.person-unknown': 'assignee',
        'issues.not-assignable': 'assignee',
        'issues.assign-not-allowed': 'assignee',
        'issues.due-not-allowed': 'due',
        'treatment.due-unreadable': 'due',
        'treatment.controls-missing': 'controls',
        'risk.control-unknown': 'controls',
        'risk.option-gone': 'controls'
    };

    function body(values, token) {
        return {
            token: token,
            project: values.project,
            issueType: values.issueType,
            summary: values.summary,
            description: values.description,
            assignee: values.assignee || undefined,
            due: values.due || undefined,
            controls: values.controls || []
        };
    }

    /** Creates a ticket that treats the risk. */
    function create(place, done) {
        return offers(place).then(function (read) {
            dialog.open({
                title: AJS.I18n.getText('aims.treatment.dialog.create-title', place.risk),
                fields: [{ name: 'summary', label: AJS.I18n.getText('aims.treatment.dialog.summary'), value: read.risk.summary, required: true, max: '255', hint: AJS.I18n.getText('aims.treatment.dialog.summary-hint') }]
                    .concat(whereFields(read))
                    .concat(whoFields())
                    .concat(controlsOf(read))
                    .concat([{ name: 'description', kind: 'textarea', label: AJS.I18n.getText('aims.treatment.dialog.description') }]),
                submit: AJS.I18n.getText('aims.treatment.action.create'),
                places: PLACES,
                onchange: followProject,
                save: function (values, token) {
                    return rest.post('risks/' + path(place.risk) + '/treatments', body(values, token)).then(function (ticket) {
                        remember(values);
                        done(AJS.I18n.getText('aims.treatment.dialog.created', ticket.key));
                    });
                }
            });
        });
    }

    /** What was made and what was refused; what was made is ticked no longer, so that sending again tries the others only. */
    function partly(problem, form, tickets) {
        var made = tickets.filter(function (ticket) {
            return ticket.key;
        });
        var refused = tickets.filter(function (ticket) {
            return !ticket.key;
        });
        dom.replace(
            problem,
            dom.message('warning', [
                dom.h('p', {}, AJS.I18n.getText('aims.treatment.dialog.bulk-partly', String(made.length), String(refused.length))),
                dom.h(
                    'ul',
                    {},
                    made.map(function (ticket) {
                        return dom.h('li', {}, dom.h('strong', {}, ticket.control), ' ', ticket.key);
                    }),
                    refused.map(function (ticket) {
                        return dom.h('li', {}, dom.h('strong', {}, ticket.control), ' ', ticket.message);
                    })
                )
            ])
        );
        made.forEach(function (ticket) {
            form.querySelector('input[name="controls"][value="' + ticket.control + '"]').checked = false;
        });
        problem.scrollIntoView({ block: 'nearest' });
        return made.length;
    }

    /** Creates a ticket for each control. What failed is told, and sending again creates only what is missing. */
    function bulk(place, done) {
        return offers(place).then(function (read) {
            var created = 0;
            var finished = false;
            // What was refused may be sent otherwise, and a token stands for one wish.
            var round = 0;
            var form = dialog.open({
                title: AJS.I18n.getText('aims.treatment.dialog.bulk-title', place.risk),
                lead: AJS.I18n.getText('aims.treatment.dialog.bulk-lead'),
                fields: whereFields(read).concat(controlsOf(read)).concat(whoFields()),
                submit: AJS.I18n.getText('aims.treatment.dialog.bulk-submit'),
                places: PLACES,
                onchange: followProject,
                save: function (values, token) {
                    return rest.post('risks/' + path(place.risk) + '/treatments/bulk', body(values, token + '.' + round)).then(function (answer) {
                        remember(values);
                        if (
                            answer.tickets.some(function (ticket) {
                                return !ticket.key;
                            })
                        ) {
                            throw { code: 'partly', tickets: answer.tickets };
                        }
                        finished = true;
                        done(AJS.I18n.getText('aims.treatment.dialog.bulk-created', created + answer.tickets.length));
                    });
                },
                failed: function (failure, problem) {
                    if (failure.code !== 'partly') {
                        return false;
                    }
                    created += partly(problem, form, failure.tickets);
                    round += 1;
                    return true;
                },
                closed: function () {
                    if (created > 0 && !finished) {
                        done(AJS.I18n.getText('aims.treatment.dialog.bulk-created', created));
                    }
                }
            });
        });
    }

    /** Links an issue that is there already. */
    function link(place, done) {
        dialog.open({
            title: AJS.I18n.getText('aims.treatment.dialog.link-title', place.risk),
            fields: [{ name: 'issue', label: AJS.I18n.getText('aims.treatment.dialog.issue-key'), required: true, hint: AJS.I18n.getText('aims.treatment.dialog.issue-key-hint') }],
            submit: AJS.I18n.getText('aims.treatment.action.link'),
            places: { 'treatment.issue-unknown': 'issue', 'treatment.self-link': 'issue', 'treatment.not-ordinary': 'issue' },
            save: function (values) {
                return rest.post('risks/' + path(place.risk) + '/treatments/link', { issue: values.issue }).then(function (ticket) {
                    done(AJS.I18n.getText('aims.treatment.dialog.linked', ticket.key));
                });
            }
        });
        return Promise.resolve();
    }

    /** Takes the link between a ticket, or a system, and the risk away. */
    function unlink(place, kind, key, done) {
        dialog.open({
            title: AJS.I18n.getText('aims.treatment.dialog.unlink-title', key),
            lead: AJS.I18n.getText('aims.treatment.dialog.unlink-lead', key, place.risk),
            fields: [],
            submit: AJS.I18n.getText('aims.treatment.action.unlink'),
            save: function () {
                return rest.remove('risks/' + path(place.risk) + '/' + kind + '/' + path(key)).then(function () {
                    done(AJS.I18n.getText('aims.treatment.dialog.unlinked', key));
                });
            }
        });
        return Promise.resolve();
    }

    /** Says which controls a ticket implements, of those that its risks have selected. */
    function choose(place, done) {
        return rest.get('treatments/' + path(place.ticket) + '/controls').then(function (choice) {
            if (choice.offered.length === 0) {
                throw { message: AJS.I18n.getText('aims.treatment.dialog.choose-nothing') };
            }
            dialog.open(
                Object.assign(
                    {
                        title: AJS.I18n.getText('aims.treatment.dialog.choose-title', place.ticket),
                        lead: AJS.I18n.getText('aims.treatment.dialog.choose-lead'),
                        fields: [risks.controlField({ controls: choice.offered }, choice.named, AJS.I18n.getText('aims.treatment.dialog.controls'))],
                        submit: AJS.I18n.getText('aims.risk.dialog.save'),
                        places: PLACES
                    },
                    risks.saving(place.ticket, 'treatments/' + path(place.ticket) + '/controls', choice.named, done)
                )
            );
        });
    }

    return { create: create, bulk: bulk, link: link, unlink: unlink, choose: choose };
});
