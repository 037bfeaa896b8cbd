import type { Extent } from './extent.ts';
import type { Problem } from './problems.ts';
import type { SyntaxWording } from './syntax-wording.ts';
/**
 * What a finding points at: the piece the parser names, or the nearby one that the reader has to change.
 * `unclosed` are the offsets of the brackets of the document that nothing closes, in order.
 */
export declare function problemExtent(problem: Problem, text: string, points: SyntaxWording['points'], unclosed: readonly number[]): Extent;
