import { isImpossible } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
import { entryCriterion, gateCriterion } from '../../entry-criterion.js';
export const neverEntered = {
    id: 'lifecycle/never-entered',
    severity: 'error',
    owner: 'joint',
    summary: 'What a stage asks for can be true at once, of a lead that no gate stops.',
    why: 'no lead ever arrives there, however good it is, and the figures of all later stages stay empty',
    *check(agreement) {
        for (const stage of agreement.lifecycle.stages) {
            if (stage.entry.automatic)
                yield* ofStage(agreement, stage);
        }
    },
};
function* ofStage({ fields, lifecycle }, stage) {
    const entry = entryCriterion(stage);
    const place = inside(stage.place, 'entry');
    if (isImpossible(entry, fields)) {
        // A part that cannot be by itself is found where it stands.
        if (partsOf(stage).some((part) => isImpossible(part, fields)))
            return;
        yield {
            place,
            message: `the fields, the requirement and the threshold of stage ${stage.id} exclude each other`,
            help: 'say in one place what a lead must be; leave out the test that contradicts it',
        };
        return;
    }
    for (const gate of lifecycle.gates) {
        const closed = gateCriterion(gate);
        if (!closed || !isImpossible({ op: 'all', of: [entry, { op: 'none', of: [closed] }] }, fields))
            continue;
        yield {
            place,
            message: `gate ${gate.id} stops every lead that stage ${stage.id} asks for`,
            help: 'narrow the gate, or ask for something else',
            related: [{ place: gate.place, message: 'the gate' }],
        };
    }
}
function partsOf({ entry }) {
    return [entry.require, entry.threshold].filter((part) => part !== undefined);
}
