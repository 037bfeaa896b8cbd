import type { Operator } from '../operator.ts';
/** An operator another of its family. */
export declare const operatorToken: Operator;
/** `exists` turned round or taken out of an `all`; a field that a stage waits for taken out. */
export declare const nullGuard: Operator;
/** A scoring rule, a choice, a gate or a part of a criterion taken out. */
export declare const dropped: Operator;
/** A route taken out, or its leads given to another pool. */
export declare const route: Operator;
