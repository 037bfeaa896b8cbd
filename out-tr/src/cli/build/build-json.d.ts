import type { Finding } from '../../diagnostics/finding.ts';
import type { TreeDifference } from '../../host/tree-difference.ts';
import type { BuildJob } from './build-job.ts';
/** What became of the tree: compared, or written. Paths are relative to `generated/`. */
export type TreeOutcome = {
    readonly check: Partial<TreeDifference> & {
        readonly findings: readonly Finding[];
    };
} | {
    readonly written: WrittenTree;
};
export interface WrittenTree {
    readonly files: number;
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
    /** Standing files that no build wrote; they stay. */
    readonly foreign: readonly string[];
}
/** The JSON form of a build, described by `schemas/output/build.schema.json`. */
export declare function buildJson({ compilations, invocation }: BuildJob, outcome: TreeOutcome): string;
