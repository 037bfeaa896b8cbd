import { atoms } from '../../../criteria/atoms.js';
/** The stages of which some criterion asks whether they were reached. */
export function askedStages({ lifecycle, routing }) {
    const criteria = [
        ...lifecycle.gates.map(({ when }) => when),
        ...lifecycle.stages.flatMap(({ entry }) => [entry.require, entry.threshold]),
        ...routing.rules.map(({ when }) => when),
    ];
    const asked = criteria.flatMap((criterion) => criterion === undefined
        ? []
        : [...atoms(criterion)].flatMap(({ atom }) => (atom.op === 'reached' ? [atom.stage] : [])));
    return [...new Set(asked)];
}
