import type { Compilation } from '../../compile/target.ts';
import type { SpokenLanguage } from '../command.ts';
/** What a build made, target by target; `schemas/output/build.schema.json` describes its JSON form. */
export interface TargetReport {
    readonly target: string;
    readonly files: number;
    readonly exact: number;
    readonly approximated: number;
    readonly missing: number;
    /** What the target carries roughly or not at all. */
    readonly gaps: readonly GapReport[];
}
export interface GapReport {
    readonly clause: string;
    readonly fidelity: 'approximated' | 'missing';
    readonly title: string;
    readonly how: string;
    /** How far from the agreement an approximation may be. */
    readonly bound?: string;
}
export declare function targetReport(target: string, { artifacts, clauses }: Compilation, language: SpokenLanguage): TargetReport;
/** What each target cannot express, told once for all clauses that share the reason, then one line per target. */
export declare function targetsText(compilations: ReadonlyMap<string, Compilation>, language: SpokenLanguage): string;
