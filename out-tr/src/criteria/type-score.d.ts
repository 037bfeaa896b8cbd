import { type Place } from '../diagnostics/place.ts';
import type { Criterion, VerdictTest } from './criterion.ts';
import type { WrittenTest } from './type-criterion.ts';
import type { ScoreVocabulary, Vocabulary } from './type-vocabulary.ts';
/** `{ total: { gte: 60 } }`, points scaled like the default scoring's. */
export declare function typePoints({ head, body, place }: WrittenTest, vocabulary: Vocabulary): Criterion | undefined;
/** `{ grade: { in: [A, B] } }`; also for bands, cells and outcomes. */
export declare function typeVerdict({ head, body, place }: WrittenTest, vocabulary: Vocabulary): Criterion | undefined;
/** A scoring rule may not read what it decides (semantics §2). */
export declare function reportScoreInScoring(what: string, place: Place, { report }: Vocabulary): undefined;
/** The grades (with U), bands, cells or outcomes that a scoring can give. */
export declare function verdictsOf(verdict: VerdictTest['op'], scores: ScoreVocabulary): ReadonlySet<string>;
