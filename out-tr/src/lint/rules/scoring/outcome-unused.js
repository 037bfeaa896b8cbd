import { inside } from '../../../diagnostics/place.js';
export const outcomeUnused = {
    id: 'scoring/outcome-unused',
    severity: 'warning',
    owner: 'joint',
    summary: 'Every outcome stands in some cell of the matrix.',
    why: 'teams prepare a treatment that no lead ever gets',
    *check({ scorings }) {
        for (const scoring of Object.values(scorings)) {
            const used = new Set(Object.values(scoring.matrix).flatMap((row) => Object.values(row)));
            for (const [index, outcome] of scoring.outcomes.entries()) {
                if (used.has(outcome.id))
                    continue;
                yield {
                    place: inside(scoring.place, 'outcomes', index),
                    message: `outcome ${outcome.id} of ${scoring.id} stands in no cell of the matrix`,
                    help: 'use it in a cell or remove it',
                };
            }
        }
    },
};
