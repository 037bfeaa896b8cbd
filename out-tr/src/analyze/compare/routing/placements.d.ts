import { type Operation } from '../../diagram/operations.ts';
import type { TargetRule } from './target-rules.ts';
/**
 * How far two versions differ in where they have placed a lead so far, as one number. Only a lead that one version has
 * placed and the other has not must be followed.
 */
export interface Placements {
    /** Of a lead that both versions have not placed before: what each of them does with it. */
    readonly joined: Operation;
    /** The number under which a version's own chain of rules has a target. */
    codeOf(target: string): number;
    /** A rule of one version, or of both, takes those for whom its condition, on the left, is yes. */
    taken(by: Taker, target: string): Operation;
}
export type Taker = 'before' | 'after' | 'both';
/** In its own chain of rules: not placed yet. */
export declare const open = 0;
export declare function openPlacements(rules: readonly TargetRule[]): Placements;
