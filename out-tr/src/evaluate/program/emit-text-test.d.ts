import type { TextTest } from '../../criteria/criterion.ts';
import { type Condition } from './condition.ts';
import { type Draft } from './draft.ts';
/** A question about a text; a missing one is empty, and nothing is found in it. */
export declare function emitTextTest({ op, values }: TextTest, value: string, draft: Draft): Condition;
