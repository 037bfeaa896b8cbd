import { linked, linkedIfSound } from '../linked.js';
import { randomAgreement } from '../random-agreement.js';
import { changes } from './changes.js';
const mostDraws = 20;
/** A random agreement and a new version of it. A change that the agreement does not offer is drawn again, then another agreement. */
export function versionPair(kind, size, random) {
    for (;;) {
        const before = randomAgreement(size, random);
        for (let draw = 0; draw < mostDraws; draw++) {
            const after = changes[kind](before, random);
            const sound = after && linkedIfSound(after);
            if (after !== undefined && sound !== undefined)
                return { kind, before: linked(before), after: sound, written: { before, after } };
        }
    }
}
