import { entrySql } from './entry-sql.js';
import { reachedAfter, reachedAtFirst, stagesAskedFor } from './reached.js';
/**
 * The recorded stage, else the first, and from there the automatic moves in stage order, each once (semantics §4). Every
 * automatic stage has two layers: does the lead enter, and where does it stand then.
 */
export function stageLayers(statement) {
    const { agreement } = statement;
    const asked = stagesAskedFor(agreement);
    const moves = automaticStages(agreement).map((stage, step) => moveLayers({ ...statement, step }, stage, asked));
    return [recordedLayer({ ...statement, step: 0 }, asked), ...moves.flat()];
}
/** The stages that leads enter by themselves, by rank. */
export function automaticStages({ lifecycle }) {
    return lifecycle.stages.filter(({ entry }) => entry.automatic);
}
/** Column of the rank at which a lead stands after so many automatic stages. */
export function rankColumn(step) {
    return `stage_rank_${step}`;
}
function recordedLayer(statement, asked) {
    const { agreement, dialect } = statement;
    const ranks = agreement.lifecycle.stages.map(({ id }, rank) => `WHEN ${dialect.text(id)} THEN ${rank}`);
    const rank = { name: rankColumn(0), expression: `CASE recorded_stage ${ranks.join(' ')} ELSE 0 END` };
    return { table: 'recorded', columns: [rank, ...asked.map((stage) => reachedAtFirst(statement, stage))] };
}
function moveLayers(statement, stage, asked) {
    const { agreement, dialect, step } = statement;
    const rank = agreement.lifecycle.stages.indexOf(stage);
    const move = { to: stage, enters: dialect.name(`enters/${stage.id}`), from: rankColumn(step) };
    const entry = `${move.from} < ${rank} AND ${entrySql(statement, stage)}`;
    const after = {
        name: rankColumn(step + 1),
        expression: `CASE WHEN ${move.enters} THEN ${rank} ELSE ${move.from} END`,
    };
    return [
        { table: `entry/${stage.id}`, columns: [{ name: move.enters, expression: entry }] },
        {
            table: `after/${stage.id}`,
            columns: [after, ...asked.map((each) => reachedAfter(statement, each, move))],
        },
    ];
}
