import type { Criterion } from './criterion.ts';
import type { WrittenTest } from './type-criterion.ts';
import type { Vocabulary } from './type-vocabulary.ts';
/** `{ reached: mql }`. */
export declare function typeReached({ body, place }: WrittenTest, vocabulary: Vocabulary): Criterion | undefined;
/** `{ consent: { email-marketing: given } }`. */
export declare function typeConsent({ body, place }: WrittenTest, vocabulary: Vocabulary): Criterion | undefined;
/** `{ qualification: bant }`: the checklist's own criterion, standing where it is named. */
export declare function typeQualification({ body, place }: WrittenTest, vocabulary: Vocabulary): Criterion | undefined;
