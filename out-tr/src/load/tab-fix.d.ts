import type { Fix } from '../diagnostics/fix.ts';
import type { SourceText } from './source-text.ts';
/**
 * Two blanks for every tab that indents a line. Certain only where every indented line is indented with tabs alone:
 * beside blanks nobody knows how wide the tabs were meant.
 */
export declare function tabFix({ path, text }: SourceText): Fix | undefined;
