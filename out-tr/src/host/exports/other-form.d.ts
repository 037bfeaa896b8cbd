/** What a file that should be delimited text is instead, and what to do; undefined where its first bytes do not say so. */
export declare function otherForm(bytes: Uint8Array): {
    readonly form: string;
    readonly help: string;
} | undefined;
