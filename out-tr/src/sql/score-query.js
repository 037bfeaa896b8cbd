import { defaultScoring } from '../evaluate/default-scoring.js';
import { factTables } from './fact-tables.js';
import { lastTable, layerTables } from './layer.js';
import { scoreLayers } from './score/score-layers.js';
import { routeLayers } from './stages/route-layers.js';
import { stageLayers } from './stages/stage-layers.js';
import { createStatement } from './statement.js';
/** Every step from the normalised tables to the route: what `scoreQuery` selects from. */
export function scoreTables(agreement, options) {
    const { dialect } = options;
    const statement = createStatement(agreement, options);
    // The layers come first: they say what is asked of events and consents.
    const layers = [
        ...scoreLayers(statement, defaultScoring(agreement)),
        ...stageLayers(statement),
        ...routeLayers(statement),
    ];
    return {
        tables: [...factTables(statement), ...layerTables(dialect, 'lead_fact', layers)],
        last: lastTable(dialect, 'lead_fact', layers),
    };
}
/**
 * One SELECT over the tables of `leadTables` that gives, for every lead, what `scoreRow` gives: `lead_id, fit,
 * engagement, total` (scaled integers), `grade, band, cell, outcome, stage, route, pool`. Rows have no order.
 */
export function scoreQuery(agreement, options) {
    const { tables, last } = scoreTables(agreement, options);
    const columns = outputs.map(([column, name]) => `${column} AS ${options.dialect.name(name)}`);
    return `WITH RECURSIVE ${tables.join(',\n')}\nSELECT lead_id, ${columns.join(', ')}\nFROM ${last}`;
}
/** Columns of the last table and the names they go by. */
const outputs = [
    ['fit_points', 'fit'],
    ['engagement_points', 'engagement'],
    ['total_points', 'total'],
    ['grade_id', 'grade'],
    ['band_id', 'band'],
    ['cell_id', 'cell'],
    [`CASE WHEN is_objecting THEN 'objection' ELSE outcome_id END`, 'outcome'],
    ['stage_id', 'stage'],
    ['route_id', 'route'],
    ['pool_id', 'pool'],
];
