import type { Criterion } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { AgreementPair } from './agreement-pair.ts';
import type { DifferenceCase } from './difference.ts';
/** What a score says in a word. */
export type ScoreLabel = 'grade' | 'band' | 'outcome';
/** The questions that tell all labels of the versions apart. */
export declare function labelQuestions(agreements: readonly Agreement[]): readonly Criterion[];
/** Leads whose grade, band or outcome is another one. */
export declare function labelCases(label: ScoreLabel, pair: AgreementPair): Generator<DifferenceCase>;
