/** What a run ends with; the numbers are a contract with scripts and CI. */
export declare const exitCodes: {
    readonly clean: 0;
    /** Findings at or above the fail level, or a failed sample lead. */
    readonly findings: 1;
    /** Usage, file system, missing data. */
    readonly couldNotRun: 2;
    /** What stands differs from what would be written. */
    readonly drift: 3;
    /** A proof was asked for and its budget ended first. */
    readonly unknown: 4;
    /** A mistake in leadpact itself. */
    readonly bug: 70;
};
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
/** The one code that several outcomes of a run come to. */
export declare function worst(codes: readonly ExitCode[]): ExitCode;
