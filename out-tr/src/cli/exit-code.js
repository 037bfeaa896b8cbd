/** What a run ends with; the numbers are a contract with scripts and CI. */
export const exitCodes = {
    clean: 0,
    /** Findings at or above the fail level, or a failed sample lead. */
    findings: 1,
    /** Usage, file system, missing data. */
    couldNotRun: 2,
    /** What stands differs from what would be written. */
    drift: 3,
    /** A proof was asked for and its budget ended first. */
    unknown: 4,
    /** A mistake in leadpact itself. */
    bug: 70,
};
const worstFirst = [70, 2, 1, 4, 3, 0];
/** The one code that several outcomes of a run come to. */
export function worst(codes) {
    return worstFirst.find((code) => codes.includes(code)) ?? exitCodes.clean;
}
