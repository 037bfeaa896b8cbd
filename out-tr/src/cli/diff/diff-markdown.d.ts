import type { Comparison } from '../../analyze/compare/comparison.ts';
import { type DiffTelling } from './diff-text.ts';
/** For comments: the verdict, one entry per kind of difference, each lead as a block to copy. */
export declare function diffMarkdown(comparison: Comparison, telling: DiffTelling): string;
