/**
 * The results of shares, each worked out by a process of its own that runs the same program. Processes rather than
 * threads, because only a process has a clock of its own processor time.
 */
export declare function inProcesses<Share, Result>(program: string, shares: readonly Share[]): Promise<readonly Result[]>;
/** In such a process: takes the share, works, hands the result back. */
export declare function workOnShare<Share, Result>(work: (share: Share) => Result): void;
/** Is this process one of them? */
export declare function isShareProcess(): boolean;
