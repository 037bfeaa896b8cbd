import type { Engine } from './engine.ts';
import { type ScoreFile } from './score-rows-sql.ts';
/** How a whole export is scored that has no room to be scored at once. */
export interface Shares {
    readonly count: number;
    /** A folder, absolute, for the rows of the shares. */
    readonly scratch: string;
    /** Called before each share, from 1. */
    readonly onShare: (share: number, count: number) => void;
}
/**
 * The same file as scoring all leads at once, by one share of them after the other: nothing of a score looks at another lead.
 * A share is what lies between two ids, so that the shares stand in the order of the rows, and nothing ever needs room for more
 * than one of them.
 */
export declare function scoreInShares(engine: Engine, query: string, file: ScoreFile, { count, scratch, onShare }: Shares): Promise<void>;
