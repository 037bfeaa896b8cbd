import { atoms } from '../../../criteria/atoms.js';
import { inside } from '../../../diagnostics/place.js';
export const entryNeedsLaterStage = {
    id: 'lifecycle/entry-needs-later-stage',
    severity: 'error',
    owner: 'joint',
    summary: 'A stage asks only for stages that come before it.',
    why: 'the lead would have to be where it is going before it may set out',
    *check({ lifecycle }) {
        const rank = new Map(lifecycle.stages.map((stage) => [stage.id, stage.rank]));
        for (const stage of lifecycle.stages) {
            const later = stagesAsked(stage).filter((asked) => (rank.get(asked.stage) ?? 0) >= stage.rank);
            for (const { stage: asked, place } of later) {
                yield {
                    place: place ?? inside(stage.place, 'entry'),
                    message: `stage ${stage.id} may be entered once ${asked} is reached, which ${asked === stage.id ? 'is the stage itself' : 'comes after it'}`,
                    help: 'name an earlier stage, or what has to be known of the lead',
                };
            }
        }
    },
};
/** The stages that a lead must have reached to enter this one. */
function stagesAsked({ entry }) {
    const parts = [entry.require, entry.threshold].flatMap((part) => (part ? [...atoms(part)] : []));
    return parts.flatMap(({ atom, negated }) => (atom.op === 'reached' && !negated ? [atom] : []));
}
