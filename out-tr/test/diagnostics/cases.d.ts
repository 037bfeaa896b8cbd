import type { RenderContext } from '../../src/diagnostics/output-format.ts';
import { type ResolvedFinding } from '../../src/diagnostics/resolved-finding.ts';
/** A folder with files of an agreement, findings about them, and what each format prints. */
export interface Case {
    readonly name: string;
    readonly folder: string;
    readonly findings: readonly ResolvedFinding[];
    readonly context: RenderContext;
}
export declare const cases: readonly Case[];
/** The files under `expected/` of a case. */
export declare function expectedFiles({ folder }: Case): readonly string[];
