import { atoms } from '../../criteria/atoms.js';
import { impliedStages } from '../../evaluate/journey/stage-order.js';
import { reachedColumn } from '../criteria/atom-sql.js';
/** The stages of which some criterion asks whether they were reached. */
export function stagesAskedFor({ lifecycle, routing }) {
    const criteria = [
        ...lifecycle.gates.map(({ when }) => when),
        ...lifecycle.stages.flatMap(({ entry }) => [entry.require, entry.threshold]),
        ...routing.rules.map(({ when }) => when),
    ];
    const names = new Set();
    for (const criterion of criteria) {
        for (const { atom } of criterion === undefined ? [] : atoms(criterion)) {
            if (atom.op === 'reached')
                names.add(atom.stage);
        }
    }
    return lifecycle.stages.filter(({ id }) => names.has(id));
}
/** At first every lead has reached the first stage, the recorded one, and those that one implies. */
export function reachedAtFirst(statement, stage) {
    const { lifecycle } = statement.agreement;
    const implying = lifecycle.stages.filter((recorded) => recorded === stage || impliedStages(lifecycle, 0, recorded).includes(stage));
    const names = implying.map(({ id }) => statement.dialect.text(id)).join(', ');
    return {
        name: reachedColumn(statement, stage.id),
        expression: stage === lifecycle.stages[0] ? 'TRUE' : `coalesce(recorded_stage IN (${names}), FALSE)`,
    };
}
/** After a move it has also reached the new stage and those that lie between and may not be skipped (semantics §4). */
export function reachedAfter(statement, stage, { to, enters, from }) {
    const { lifecycle } = statement.agreement;
    const before = reachedColumn(statement, stage.id);
    return {
        name: reachedColumn({ ...statement, step: statement.step + 1 }, stage.id),
        expression: `(${[before, ...newlyReached(lifecycle, stage, { to, enters, from })].join(' OR ')})`,
    };
}
function newlyReached(lifecycle, stage, { to, enters, from }) {
    if (stage === to)
        return [enters];
    const rank = lifecycle.stages.indexOf(stage);
    // Implied whenever the move starts before it: asked from the rank just below it.
    const isImplied = impliedStages(lifecycle, rank - 1, to).includes(stage);
    return isImplied ? [`(${enters} AND ${from} < ${rank})`] : [];
}
