import { growingCodeColumn } from './code-column.js';
import { growingCodes } from './codes.js';
import { growingNumbers } from './growing-numbers.js';
/** A purpose without a consent has the first state. */
export const stateCodes = { none: 0, given: 1, withdrawn: 2 };
export function growingConsentColumns() {
    const [offsets, from] = [growingNumbers(0), growingNumbers(0)];
    const purposes = growingCodeColumn();
    const states = growingCodes();
    let [leads, length] = [0, 0];
    return {
        put(consents) {
            for (const consent of consents) {
                purposes.put(length, consent.purpose);
                states.put(length, stateCodes[consent.state]);
                from.put(length++, consent.from);
            }
            offsets.put(++leads, length);
        },
        finished: () => ({
            offsets: Uint32Array.from(offsets.finished(leads + 1)),
            purposes: purposes.finished(length),
            states: states.finished(length),
            from: from.finished(length),
        }),
    };
}
