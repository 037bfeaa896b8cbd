import { compareCodePoints } from '../support/code-points.js';
/** Finds the ranges of all findings and puts them in order: by file, position, code, message. */
export function resolve(findings, locate) {
    return findings.map((finding) => resolved(finding, locate)).sort(inReadingOrder);
}
export function resolved(finding, locate) {
    return {
        ...finding,
        range: finding.range ?? locate(finding.place),
        related: (finding.related ?? []).map((related) => ({ ...related, range: locate(related.place) })),
    };
}
export function inReadingOrder(left, right) {
    return (compareCodePoints(left.place.file, right.place.file) ||
        left.range.start.offset - right.range.start.offset ||
        left.range.end.offset - right.range.end.offset ||
        compareCodePoints(left.code, right.code) ||
        compareCodePoints(left.message, right.message) ||
        // Whatever is left to differ must not depend on which file was read first.
        compareCodePoints(JSON.stringify(left), JSON.stringify(right)));
}
