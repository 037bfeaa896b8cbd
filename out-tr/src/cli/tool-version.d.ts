/** The version in package.json, which a test compares; reading that file would cost every start a millisecond. */
export declare const toolVersion = "0.1.0";
/** Versions of the agreement's language that this version reads (`leadpact: 1`). */
export declare const languageVersions: readonly number[];
