import { inside } from '../../../diagnostics/place.js';
import { contradictedCommitment, contradictedSla, contradictedTouches, } from '../../quantity/contradicted.js';
export const promiseDiffers = {
    id: 'text/promise-differs',
    severity: 'error',
    owner: 'joint',
    summary: 'The figures in the words of a promise are those of its definition.',
    why: 'people are held to the sentence they read, and the clock runs by the line they did not',
    *check(agreement) {
        for (const { id, text, place, differs } of promises(agreement)) {
            for (const [language, words] of Object.entries(text)) {
                const found = differs(words);
                if (!found)
                    continue;
                yield {
                    place: inside(place, 'promise'),
                    message: `the promise of ${id} says ${found.said} (${language}), its definition ${found.defined}`,
                    help: 'agree on one of the two figures and write it in both places',
                    related: [{ place: inside(place, found.key), message: 'the definition' }],
                };
            }
        }
    },
};
function* promises({ slas, touchPolicies, commitments }) {
    for (const sla of Object.values(slas))
        yield { ...head(sla), differs: (words) => contradictedSla(sla, words) };
    for (const policy of Object.values(touchPolicies))
        yield { ...head(policy), differs: (words) => contradictedTouches(policy, words) };
    for (const commitment of Object.values(commitments))
        yield { ...head(commitment), differs: (words) => contradictedCommitment(commitment, words) };
}
function head({ id, promise, place, }) {
    return { id, text: promise, place };
}
