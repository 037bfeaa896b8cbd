import fc from 'fast-check';
import type { JsonValue } from '../../src/support/json-value.ts';
/** One change somewhere in a document: `pick` walks down to a place, `change` says what happens there. */
export interface Mutation {
    readonly pick: readonly number[];
    readonly change: 'replace' | 'delete' | 'add' | 'rename' | 'repeat';
    readonly key: string;
    readonly value: JsonValue;
}
export declare const mutation: fc.Arbitrary<Mutation>;
/** The document with the change; the root stays a block and keeps its kind. */
export declare function mutated(data: JsonValue, { pick: [step, ...rest], ...change }: Mutation): JsonValue;
