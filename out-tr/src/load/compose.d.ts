import { type StreamContents } from './document-stream.ts';
import type { Limits } from './limits.ts';
/** What YAML makes of a text, and where reading stopped early. */
export interface Composed extends StreamContents {
    readonly breach?: Breach;
}
/** Where reading stopped, and why; nothing behind it was read. */
export interface Breach {
    readonly limit: 'depth' | 'textLength' | 'parser';
    readonly start: number;
    readonly end: number;
}
/**
 * Parses and composes a text in one pass. The parser keeps its open collections on a list, so depth is checked
 * before anything recurses into them.
 */
export declare function compose(text: string, limits: Limits): Composed;
