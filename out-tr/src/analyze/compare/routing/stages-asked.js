import { atoms } from '../../../criteria/atoms.js';
/** Stages that the routing of a version looks back to. */
export function stagesAsked(agreements) {
    const criteria = agreements.flatMap(({ routing }) => routing.rules.map(({ when }) => when));
    const asked = criteria.flatMap((when) => [...atoms(when)].map(({ atom }) => atom));
    return new Set(asked.flatMap((atom) => (atom.op === 'reached' ? [atom.stage] : [])));
}
