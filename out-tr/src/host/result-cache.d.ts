import type { Instant } from '../support/instant.ts';
import type { SourceFile } from './source-tree.ts';
/** What a run printed and how it ended, kept so that the same question about the same bytes is answered at once. */
export interface Result {
    /** Only runs that judged all of the content are kept. */
    readonly exitCode: 0 | 1;
    readonly stdout: string;
    readonly stderr: string;
    /** Absent = for ever. */
    readonly holds?: Validity;
}
/** From one instant until before another, in which nothing that the answer depends on changes; absent = open. */
export interface Validity {
    readonly from?: Instant;
    readonly until?: Instant;
}
/** Whether a kept answer is still, or already, the answer. */
export declare function holdsAt({ holds }: Result, now: () => Instant): boolean;
/** Results by everything they depend on. */
export interface ResultCache {
    readonly find: (question: Question) => Result | undefined;
    readonly keep: (question: Question, result: Result) => void;
}
/** All that an answer depends on beside the tool itself: two equal questions have one answer. */
export interface Question {
    /** Command, options, and how it prints; only strings, numbers and booleans. */
    readonly asked: Readonly<Record<string, string | number | boolean>>;
    /** Every file that was read, in order. */
    readonly files: readonly SourceFile[];
}
/** A cache in a folder of this user. `build` names the exact code that answers; versions of Node.js bring other time zones. */
export declare function resultCache(folder: string, build: string): ResultCache;
