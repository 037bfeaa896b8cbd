import { createRandom } from '../../../src/support/random.js';
import { changeKinds } from '../generate/pair/changes.js';
import { versionPair } from '../generate/pair/version-pair.js';
/** The pair of that number: kinds of change in turn, sizes and profiles as they come. */
export function drawPair(number, seed) {
    const random = createRandom(seed, number);
    const kind = changeKinds[number % changeKinds.length] ?? 'refactor';
    return versionPair(kind, sizeOf(random.below(100)), random);
}
/** Most are small, so that a change shows; one in ten has as many rules as a small agreement in use. */
function sizeOf(drawn) {
    const profile = drawn % 4 === 3 ? 'adversarial' : 'typical';
    const rules = drawn < 10 ? 30 + drawn : 4 + (drawn % 12);
    return {
        rules,
        routes: 2 + (drawn % 6),
        stages: 2 + (drawn % 4),
        fields: 6 + (drawn % 6),
        signals: 10,
        profile,
    };
}
