import { excludeEachOther, isImpossible } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
export const invariantImpossible = {
    id: 'fields/invariant-impossible',
    severity: 'error',
    owner: 'joint',
    summary: 'Some lead can fulfil both halves of an invariant.',
    why: 'whoever fulfils the first half cannot exist, so proofs say nothing about leads that are really there',
    *check({ fields, invariants }) {
        for (const { id, when, then, place, owner } of Object.values(invariants)) {
            if (isImpossible(when, fields) || !excludeEachOther(when, then, fields))
                continue;
            yield {
                place: inside(place, 'then'),
                owner,
                message: `no lead can fulfil both halves of ${id}, so it says that there are no leads of the first half`,
                help: 'correct the half that is mistaken; to say that something never is, write when: { all: [] }, then: { none: [ … ] }',
            };
        }
    },
};
