/** The mapping as the server takes it: all of it, each time. */
define('aims/import/mapping', ['aims/rest'], function (rest) {
    'use strict';

    /** What GET columns answered, as the body of a PUT. */
    function of(columns) {
        return {
            version: columns.view.version,
            source: columns.source,
            columns: columns.columns.map(function (column) {
                return {
                    column: column.column,
                    label: column.label,
                    targets: column.targets.slice(),
                    identity: column.identity
                };
            }),
            summaryOrder: columns.summaryOrder.slice(),
            choices: columns.choices.slice(),
            recreateDeleted: columns.recreateDeleted
        };
    }

    return {
        of: of,
        save: function (id, mapping) {
            return rest.put('imports/' + id + '/mapping', mapping);
        }
    };
});
