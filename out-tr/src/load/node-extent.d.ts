import { type Alias, type ParsedNode } from 'yaml';
import type { Extent } from './extent.ts';
/** A document's nodes with the text they were read from. */
export interface Outline {
    readonly text: string;
    readonly root: ParsedNode;
    /** What each alias stands for. */
    readonly targets: ReadonlyMap<Alias, ParsedNode>;
}
/**
 * The smallest stretch of the text that a path names: a value in one line, else its key. Where the path leads to
 * something that is missing, the key of what lacks it. What has no key is named by the first key inside it.
 */
export declare function extentOfPath(outline: Outline, path: readonly (string | number)[], part?: 'key'): Extent;
/** Where a node ends, without the blanks, comments and line breaks behind it. */
export declare function endOf(node: ParsedNode): number;
