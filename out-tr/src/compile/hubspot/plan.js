import { jsonArtifact } from './json-artifact.js';
import { steps } from './payload.js';
/** All payloads in the order in which they have to be sent: by step, then by file. */
function orderedPayloads(payloads) {
    return payloads.toSorted((a, b) => {
        const rank = steps.indexOf(a.step) - steps.indexOf(b.step);
        return rank === 0 ? (a.file < b.file ? -1 : 1) : rank;
    });
}
/** The order of requests for the one who sends them. */
export function planArtifact(payloads, apiVersion) {
    const requests = orderedPayloads(payloads).map(({ endpoint, file, method, step }) => ({
        step,
        method,
        endpoint,
        body: file,
    }));
    return jsonArtifact('plan.json', { leadScoringApi: apiVersion, requests });
}
