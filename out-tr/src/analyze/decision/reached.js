import { firstStage, impliedStages } from '../../evaluate/journey/stage-order.js';
/** What a lead has reached that the CRM recorded in a stage. */
export function reachedOfRecorded(lifecycle, recorded) {
    const implied = impliedStages(lifecycle, 0, recorded);
    return new Set([firstStage(lifecycle).id, ...implied.map(({ id }) => id), recorded.id]);
}
/** The same diagram for leads that have reached exactly these stages. */
export function withReached({ diagrams, variables }, node, reached) {
    return variables.reduce((known, variable, index) => variable.kind === 'reached'
        ? diagrams.restrict(known, index, reached.has(variable.stage) ? 1 : 0)
        : known, node);
}
