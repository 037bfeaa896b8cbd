import { implies } from '../../../criteria/witness/witness.js';
export const invariantSaysNothing = {
    id: 'fields/invariant-says-nothing',
    severity: 'warning',
    owner: 'joint',
    summary: 'An invariant says more than what is true of every lead anyway.',
    why: 'people believe that something is known of their leads, and nothing is',
    *check({ fields, invariants }) {
        for (const { id, when, then, place, owner } of Object.values(invariants)) {
            if (!implies(when, then, fields))
                continue;
            yield {
                place,
                owner,
                message: `every lead fulfils ${id}, whatever its fields are`,
                help: 'widen `when` or narrow `then`, or remove the invariant',
            };
        }
    },
};
