/** The dialog that assesses one risk. */
define('aims/risk/assess', ['aims/dom', 'aims/rest', 'aims/work/dialog', 'aims/risk/assessment-form', 'aims/risk/assessment-conflict', 'aims/risk/assessment-model'], function (dom, rest, dialog, fields, conflict, model) {
    'use strict';

    var h = dom.h;

    /** What was said last, so that nobody begins from nothing. */
    function last(offers) {
        var latest = offers.latest;
        if (!latest) {
            return h('p', { class: 'aims-quiet aims-last' }, AJS.I18n.getText('aims.risk.assessment.dialog.first', offers.model));
        }
        return h(
            'div',
            { class: 'aims-last' },
            h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.assessment.dialog.last', String(latest.number), latest.atText, latest.by, latest.originText), ' ', fields.lozenge(latest.level), ' → ', fields.lozenge(latest.residualLevel)),
            latest.why && h('p', { class: 'aims-text aims-last-why' }, latest.why),
            latest.model !== offers.model && h('p', { class: 'aims-quiet' }, AJS.I18n.getText('aims.risk.assessment.dialog.other-model', latest.model, offers.model))
        );
    }

    /**
     * @param {Object} place risk: its key
     * @param {function(string)} done takes what to say when it was saved
     * @param {Object} offers the answer of the form's REST
     * @param {Object} typed what was typed in the choices of another model, with basedOn; none for a new dialog
     */
    function open(place, done, offers, typed) {
        var path = pathOf(place);
        // Whoever goes on after a change of the model has not seen what was assessed since the dialog was opened.
        var basedOn = typed ? typed.basedOn : offers.basedOn;
        var parts = fields.build(offers, typed);
        var form = dialog.open({
            title: AJS.I18n.getText('aims.risk.assessment.dialog.title', place.risk),
            size: 'large',
            above: typed ? model.again(offers.model, typed.chosen) : last(offers),
            fields: parts.fields,
            submit: AJS.I18n.getText('aims.risk.dialog.save'),
            places: {
                'risk.assessment.rating-missing': 'likelihood',
                'risk.assessment.residual-half': 'residualLikelihood',
                'risk.assessment.consequence-twice': 'consequences',
                'risk.assessment.too-many-consequences': 'consequences',
                'risk.field-missing': 'consequences',
                'risk.value-unknown': 'consequences'
            },
            save: function () {
                if (parts.unrated()) {
                    return Promise.reject({ code: 'risk.field-missing', message: AJS.I18n.getText('aims.risk.assessment.consequence.unrated') });
                }
                return rest.post(path, parts.wish(basedOn)).then(function (saved) {
                    done(AJS.I18n.getText('aims.risk.assessment.dialog.saved', place.risk, saved.level.text));
                });
            },
            failed: function (failure, problem, submit, hide) {
                if (failure.code === 'risk.assessment.model-changed') {
                    model.changed(problem, failure.message, function () {
                        return rest.get(path + '/form').then(function (others) {
                            hide();
                            open(place, done, others, Object.assign(parts.typed(), { basedOn: basedOn }));
                        });
                    });
                    return true;
                }
                if (failure.code !== 'risk.assessment-changed') {
                    return false;
                }
                var theirs = failure.body.details.latest;
                function goOn() {
                    basedOn = theirs.number;
                    submit.focus();
                }
                conflict.show({
                    place: problem,
                    message: failure.message,
                    theirs: theirs,
                    mine: parts.words(),
                    keep: goOn,
                    // Steps of another model cannot be taken over.
                    use:
                        theirs.model === offers.model &&
                        function () {
                            parts.use(theirs);
                            goOn();
                        }
                });
                return true;
            }
        });
        parts.watch(form);
    }

    function pathOf(place) {
        return 'risks/' + encodeURIComponent(place.risk) + '/assessments';
    }

    /**
     * @param {Object} place risk: its key
     * @param {function(string)} done takes what to say when it was saved
     */
    function assess(place, done) {
        return rest.get(pathOf(place) + '/form').then(function (offers) {
            open(place, done, offers);
        });
    }

    return { assess: assess };
});
