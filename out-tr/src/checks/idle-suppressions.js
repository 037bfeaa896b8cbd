import { checksFinding } from './checks-finding.js';
import { suppressionExpired } from './codes/suppression-expired.js';
import { suppressionUnused } from './codes/suppression-unused.js';
/** Suppressions whose day is over although their finding is still there. */
export function expiredFindings(suppressions, used, today) {
    return suppressions
        .filter((one) => used.has(one) && one.until < today)
        .map(({ code, until, place, range }) => checksFinding(suppressionExpired, {
        place,
        ...(range && { range }),
        message: `the exception for ${code} ended on ${until}`,
    }));
}
/**
 * Suppressions that accept nothing. Deleting one is certain where the file has no such finding at all; otherwise it may
 * stand in the wrong line.
 */
export function unusedFindings(suppressions, used, findings) {
    return suppressions
        .filter((one) => !used.has(one))
        .map(({ code, covers: { file }, place, range, removal }) => {
        const isElsewhere = findings.some((finding) => finding.code === code && finding.place.file === file);
        return checksFinding(suppressionUnused, {
            place,
            ...(range && { range }),
            message: isElsewhere
                ? `the finding that this exception for ${code} accepts is not here`
                : `there is no finding ${code} that this exception could accept`,
            ...(isElsewhere ? {} : { fix: { changes: [removal] } }),
        });
    });
}
