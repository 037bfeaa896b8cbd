import { type Condition } from './condition.ts';
import type { Draft } from './draft.ts';
/** Is the value of the variable one of these? An empty text is no value. */
export declare function isOneOf(value: string, among: readonly (string | boolean)[], draft: Draft): Condition;
