/** The words of risk models for the scripts of their page. */
define('aims/model/texts', [], function () {
    'use strict';

    var TONES = {
        GREY: AJS.I18n.getText('aims.risk.model.colour.grey'),
        GREEN: AJS.I18n.getText('aims.risk.model.colour.green'),
        BLUE: AJS.I18n.getText('aims.risk.model.colour.blue'),
        YELLOW: AJS.I18n.getText('aims.risk.model.colour.yellow'),
        ORANGE: AJS.I18n.getText('aims.risk.model.colour.orange'),
        RED: AJS.I18n.getText('aims.risk.model.colour.red'),
        PURPLE: AJS.I18n.getText('aims.risk.model.colour.purple')
    };
    var STANCES = {
        ACCEPTABLE: AJS.I18n.getText('aims.risk.model.stance.acceptable'),
        TOLERABLE: AJS.I18n.getText('aims.risk.model.stance.tolerable'),
        UNACCEPTABLE: AJS.I18n.getText('aims.risk.model.stance.unacceptable')
    };
    var BUILT_IN = {
        low: AJS.I18n.getText('aims.risk.level.low'),
        medium: AJS.I18n.getText('aims.risk.level.medium'),
        high: AJS.I18n.getText('aims.risk.level.high'),
        critical: AJS.I18n.getText('aims.risk.level.critical')
    };
    var SCALES = {
        likelihood: AJS.I18n.getText('aims.risk.model.scale.likelihood'),
        severity: AJS.I18n.getText('aims.risk.model.scale.severity')
    };

    return {
        tones: Object.keys(TONES),
        tone: function (name) {
            return TONES[name];
        },
        stances: Object.keys(STANCES),
        stance: function (name) {
            return STANCES[name] || AJS.I18n.getText('aims.risk.model.none');
        },
        scale: function (name) {
            return SCALES[name];
        },
        /** What a level without a name is called; empty where it needs one. */
        builtIn: function (key) {
            return BUILT_IN[key] || '';
        },
        level: function (level) {
            return level.name.trim() || BUILT_IN[level.key] || AJS.I18n.getText('aims.risk.model.level.nameless');
        },
        style: function (level) {
            return 'aims-level-' + (level && level.colour ? level.colour.toLowerCase() : 'none');
        }
    };
});
