import { defaultScoring } from './default-scoring.js';
import { momentAt } from './moment.js';
import { scoreAt } from './score/score.js';
/** Snapshots of one lead. The last one is kept, for a decision looks several times at the same instant. */
export function snapshotsOf(agreement, history) {
    const scoring = defaultScoring(agreement);
    let last;
    return (at, resetAt) => {
        if (last?.at !== at || last.resetAt !== resetAt) {
            const moment = momentAt(agreement, history, at, resetAt ?? undefined);
            const score = scoring === undefined ? null : scoreAt(scoring, moment);
            last = { at, resetAt, snapshot: { moment, score } };
        }
        return last.snapshot;
    };
}
/** Everything criteria can ask at the snapshot, for a lead that has reached these stages in its cycle. */
export function factsOf({ moment, score }, reached) {
    return { ...moment.facts, score, reached };
}
