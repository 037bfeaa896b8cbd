import fc from 'fast-check';
import type { Values } from '../../src/criteria/attribute.ts';
import type { Criterion } from '../../src/criteria/criterion.ts';
/** Values of the attributes of `factsAbout`, each sometimes missing. */
export declare const arbitraryValues: fc.Arbitrary<Values>;
/** Criteria over those attributes, nested up to three deep. */
export declare const arbitraryCriterion: fc.Arbitrary<Criterion>;
