/** What tells a finding from others whatever its line: equal findings are counted, not told apart. */
export function findingIdentity({ code, place, message }) {
    return JSON.stringify([code, place.file, place.path, place.part ?? 'value', message]);
}
/** How often each finding occurs. */
export function counts(findings) {
    const occurring = new Map();
    for (const finding of findings) {
        const identity = findingIdentity(finding);
        occurring.set(identity, (occurring.get(identity) ?? 0) + 1);
    }
    return occurring;
}
