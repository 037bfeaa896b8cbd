import { inside } from '../../../diagnostics/place.js';
export const shareOutOfRange = {
    id: 'commitments/share-out-of-range',
    severity: 'error',
    owner: 'joint',
    summary: 'A promised share lies between 0 % and 100 %.',
    why: 'a promise of more than everything cannot be kept by anybody',
    *check({ commitments }) {
        for (const commitment of Object.values(commitments)) {
            const { unit, value } = commitment.goal;
            if (unit !== 'share' || value.numerator <= value.denominator)
                continue;
            yield {
                place: inside(commitment.place, commitment.comparator),
                message: `commitment ${commitment.id} promises a share above 100 %`,
                help: 'write a share of at most 100 %',
            };
        }
    },
};
