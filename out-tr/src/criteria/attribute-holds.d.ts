import type { AttributeTest } from './criterion.ts';
import type { Facts } from './facts.ts';
/** Does a question about one attribute hold? Only `missing` can on a missing value (semantics §1). */
export declare function attributeHolds(test: AttributeTest, facts: Facts): boolean;
