import type { Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Choice, ScoringRule } from '../model/scoring.ts';
import { type NumberRange } from './number-range.ts';
/** A range that gives points, with its name. */
export interface NamedRange extends NumberRange {
    readonly id: string;
    readonly place?: Place;
}
/** The choices of an exclusive rule that are plain ranges of numbers, in their order. */
export declare function rangesOfChoices(choices: readonly Choice[]): readonly NamedRange[];
/** The rules of a group that add points for plain ranges of numbers. */
export declare function rangesOfRules(rules: readonly ScoringRule[]): readonly NamedRange[];
/** A number of an attribute as the agreement writes it. */
export declare function numberText({ fields }: Agreement, attribute: string, value: number): string;
