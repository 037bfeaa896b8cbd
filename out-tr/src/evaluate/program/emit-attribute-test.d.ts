import type { AttributeTest } from '../../criteria/criterion.ts';
import { type Condition } from './condition.ts';
import { type Draft } from './draft.ts';
/** A question about one attribute; on a missing value only `missing` holds (semantics §1). */
export declare function emitAttributeTest(test: AttributeTest, draft: Draft): Condition;
/** A missing number is NaN, of which no comparison holds. */
export declare const signs: Readonly<Record<'gte' | 'gt' | 'lte' | 'lt', string>>;
/** Is an attribute missing that a criterion reads? */
export declare function isAnyMissing(attributes: readonly string[], draft: Draft): Condition;
/** Are all of these attributes known? */
export declare function areKnown(attributes: readonly string[], draft: Draft): Condition;
