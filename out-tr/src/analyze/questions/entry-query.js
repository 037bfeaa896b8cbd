import { testEntry } from '../../evaluate/journey/entry-test.js';
import { reachedOfRecorded, withReached } from '../decision/reached.js';
/** Is there a lead, recorded in a stage before this one, that meets a condition about its entry? */
export function leadAtEntry(study, stage, condition) {
    return leadsAtEntry(study, [stage], condition)(stage);
}
/** The same for several stages; leads are searched once for all of them. */
export function leadsAtEntry(study, stages, condition) {
    const asked = stages.flatMap((stage) => queriesOf(study, stage, condition).map((query) => ({ stage, query })));
    const queries = asked.map(({ query }) => query);
    const answers = study.search.forEach(queries, condition.restriction);
    return (stage) => best(answers.filter((_, index) => asked[index]?.stage === stage));
}
/** One for each stage in which the lead may have been recorded, unless that makes no difference. */
function queriesOf(study, stage, condition) {
    const { agreement, space, decisions } = study;
    const { lifecycle } = agreement;
    const holds = condition.holds(decisions.entryOf(stage));
    const behind = lifecycle.stages.indexOf(condition.before ?? stage);
    const byNode = new Map();
    for (const recorded of lifecycle.stages.slice(0, Math.max(1, behind))) {
        const node = withReached(space, holds, reachedOfRecorded(lifecycle, recorded));
        if (byNode.has(node))
            continue;
        byNode.set(node, {
            holds: node,
            label: stage.id,
            recorded: recorded.id,
            confirms: ([standing]) => standing !== undefined && condition.confirms(testEntry(lifecycle, stage, standing.facts), standing),
        });
    }
    return [...byNode.values()];
}
/** A lead where there is one; a proof only where nothing is open. */
function best(answers) {
    const shown = answers.find(({ answer }) => answer === 'refuted');
    const open = answers.find(({ answer }) => answer === 'unknown');
    return shown ?? open ?? answers.at(-1) ?? { answer: 'proved', tier: 'diagrams' };
}
/** A lead that enters by its points, without a fast track. */
export function byPoints({ gate, fields, require, threshold }, study) {
    const { both, not } = study.space.diagrams;
    return [not(gate), fields, require, threshold].reduce(both, 1);
}
export function entersByPoints({ gate, missingFields, criteria, threshold }) {
    return gate === null && missingFields.length === 0 && criteria && threshold;
}
