import { inside } from '../../../diagnostics/place.js';
export const halfLifeBeyondLookback = {
    id: 'attribution/half-life-beyond-lookback',
    severity: 'warning',
    owner: 'joint',
    summary: 'A half-life is shorter than the lookback.',
    why: 'no touch is ever old enough to count half, so the model is nearly linear and is called something else',
    *check({ attributions }) {
        for (const { id, credit, lookbackDays, place } of Object.values(attributions)) {
            if (credit.by !== 'age' || credit.halfLifeDays < lookbackDays)
                continue;
            yield {
                place: inside(place, 'halfLife'),
                message: `${id} halves after ${credit.halfLifeDays} days, but looks back only ${lookbackDays}`,
                help: 'write a shorter half-life, or `model: linear`',
            };
        }
    },
};
