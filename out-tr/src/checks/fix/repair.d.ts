import type { Finding } from '../../diagnostics/finding.ts';
import { type Files } from './edits-of-change.ts';
import { type Standing } from './is-worse.ts';
/** Texts of files by path, without byte order marks. */
export type Texts = ReadonlyMap<string, string>;
export interface Checked extends Standing, Files {
}
/** What came of repairing. */
export interface Repair<C extends Checked> {
    /** The agreement as it would be. */
    readonly checked: C;
    /** New texts of the files that change. */
    readonly texts: Texts;
    /** What is repaired, as it was found. */
    readonly repaired: readonly Finding[];
    /** Repairs that would have brought findings of their own, or that the file is not written for. */
    readonly left: readonly Finding[];
}
/**
 * Makes every certain repair, as many at once as do not touch each other, and looks at the whole agreement again after
 * each round. Where that got worse, half of them are tried, and half of these, until the one is found that does not fit.
 */
export declare function repair<C extends Checked>(start: C, check: (texts: Texts) => C): Repair<C>;
