import { type BudgetLimits } from '../analyze/budget.ts';
import type { Choice, Measure } from '../analyze/told/question.ts';
import type { ToldValue } from '../analyze/told/told.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
/** Whether any lead fulfils a criterion about its score: one that does, `none`, or undefined where that stayed open. */
export type ScoreQuestion = (criterion: Criterion) => Sample | 'none' | undefined;
/** Asks the engine of proofs, which pairs what attributes give with what events can add up to. */
export declare function openScoreQuestion(agreement: Agreement, limits: () => BudgetLimits): ScoreQuestion;
/** The lead's score lies in this class, up to but for `next`; undefined where criteria cannot ask for it. */
export declare function scoreCriterion(agreement: Agreement, of: Measure | Choice, value: ToldValue, next: number | undefined): Criterion | undefined;
