import { compareCodePoints } from '../support/code-points.js';
import { isAdjustable } from './known-code.js';
import { steadyPath } from './steady-path.js';
/** An entry for every finding that can be accepted and is not by a comment; those accepted before keep their reason and date. */
export function currentBaseline({ findings, suppressed, documents, checks }, { reason, until, isAsked }, known) {
    const entryOf = ({ code, place, message }, terms) => ({
        code,
        file: place.file,
        at: steadyPath(place, documents),
        message,
        ...terms,
    });
    const kept = suppressed
        .filter(({ by }) => by === 'baseline')
        .map((one) => entryOf(one.finding, { until: one.until, reason: one.reason }));
    const fresh = findings
        .filter(({ code }) => isAdjustable(code, known))
        .map((finding) => entryOf(finding, { until, reason }));
    const unasked = checks.baseline.flatMap(({ place: _, reason: written, ...entry }) => isAsked(entry.code) || written === undefined ? [] : [{ ...entry, reason: written }]);
    return [...kept, ...fresh, ...unasked].sort(inOrder);
}
function inOrder(left, right) {
    return (compareCodePoints(left.file, right.file) ||
        compareCodePoints(left.code, right.code) ||
        compareCodePoints(left.at, right.at) ||
        compareCodePoints(left.message, right.message) ||
        compareCodePoints(left.until, right.until) ||
        compareCodePoints(left.reason, right.reason));
}
