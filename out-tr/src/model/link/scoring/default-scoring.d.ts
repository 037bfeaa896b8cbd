import type { ScoreVocabulary } from '../../../criteria/type-vocabulary.ts';
import type { DocumentOf, Source } from '../../linking/kind.ts';
/** The scoring that the lifecycle uses; the first by id where none or several say so, which has been reported. */
export declare function defaultScoring(sources: readonly Source<'scoring'>[]): Source<'scoring'> | undefined;
/** What criteria can ask of a scoring, read from the document so that linking it may wait. */
export declare function scoreVocabulary(written: DocumentOf<'scoring'>): ScoreVocabulary;
