import type { ScoringDocument } from '../../../src/generated/documents.ts';
import { type CriterionSource } from './criterion.ts';
interface ScoringSource extends CriterionSource {
    readonly signals: readonly string[];
}
/** A scoring of so many rules: three of five about fit, the others about engagement, in groups with their own bounds. */
export declare function scoringOf(rules: number, source: ScoringSource): ScoringDocument;
export {};
