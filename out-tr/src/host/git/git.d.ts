/** What git printed, or what it complained of. */
export type GitOutput = {
    readonly bytes: Buffer;
} | {
    readonly complaint: string;
};
/**
 * Runs one plumbing command of git in a folder. Only such are asked for that read objects: none of them runs a hook, a
 * filter or a pager, and none may fetch what a partial clone lacks or ask for a password.
 */
export declare function git(folder: string, args: readonly string[], input?: string): GitOutput;
