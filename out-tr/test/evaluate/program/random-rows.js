import { randomFrom } from '../../referees/random.js';
import { interestingIn } from '../../referees/salesforce/interesting.js';
import { randomRecord } from './random-record.js';
import { sameRow } from './same-row.js';
/** Rows of so many random leads, the same ones for the same seed, each compared with the explaining evaluator. */
export function randomRows(agreement, count, seed) {
    const interesting = interestingIn(agreement);
    const random = randomFrom(seed);
    return Array.from({ length: count }, () => {
        const { record, asOf } = randomRecord(random, agreement, interesting);
        return sameRow(agreement, record, asOf);
    });
}
