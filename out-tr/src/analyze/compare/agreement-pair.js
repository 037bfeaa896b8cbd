import { openDecisions } from '../decision/decisions.js';
export function openPair(space, [before, after], verdicts) {
    return {
        space,
        verdicts,
        before: openDecisions({ space, agreement: before, side: 0 }),
        after: openDecisions({ space, agreement: after, side: 1 }),
        recorded: before.lifecycle.stages.flatMap((stage) => {
            const same = after.lifecycle.stages.find(({ id }) => id === stage.id);
            return same === undefined ? [] : [{ id: stage.id, before: stage, after: same }];
        }),
    };
}
