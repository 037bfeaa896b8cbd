import type { Comparison } from '../../analyze/compare/comparison.ts';
import { type DiffTelling } from './diff-text.ts';
/** The comparison as JSON, described by `schemas/output/diff.schema.json`. */
export declare function diffJson(comparison: Comparison, { before, after, agreement }: DiffTelling): string;
