import { atoms } from '../../../criteria/atoms.js';
import { inside } from '../../../diagnostics/place.js';
export const intentNotRequired = {
    id: 'lifecycle/intent-not-required',
    severity: 'warning',
    owner: 'joint',
    summary: 'The handoff stage asks for interest as well as for fit.',
    why: 'an MQL is a lead that fits and showed intent; without the second half sales makes cold calls',
    *check({ lifecycle }) {
        const stage = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
        if (!stage?.entry.automatic || asksForIntent(stage))
            return;
        yield {
            place: inside(stage.place, 'entry'),
            message: `stage ${stage.id} can be entered without any activity of the lead`,
            help: 'ask for it in the threshold: { engagement: { gt: 0 } }, or a signal, or a total that fit alone cannot reach',
        };
    },
};
function asksForIntent({ entry }) {
    const intent = new Set(['signal', 'engagement', 'total', 'band', 'cell', 'outcome']);
    return [entry.require, entry.threshold]
        .filter((criterion) => criterion !== undefined)
        .some((criterion) => [...atoms(criterion)].some(({ atom, negated }) => !negated && intent.has(atom.op)));
}
