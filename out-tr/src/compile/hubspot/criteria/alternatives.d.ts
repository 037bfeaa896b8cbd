import { type Caveat } from '../../caveat.ts';
import { type Condition } from './condition.ts';
import type { Operation } from './operation.ts';
/** One test of a property in a list or score. */
export interface Test {
    readonly property: string;
    readonly operation: Operation;
}
/** All tests of one alternative hold together. */
export type Alternative = readonly Test[];
/** A condition spelled out, or why it cannot be. */
export interface Alternatives {
    /** No alternative = never; an alternative without tests = always. Undefined when it cannot be written. */
    readonly of?: readonly Alternative[];
    readonly caveats: readonly Caveat[];
}
/** Room for alternatives and for tests in all of them. */
export interface Room {
    readonly alternatives: number;
    readonly tests: number;
}
/** Any of the alternatives, each of which may overlap with others. Negation stands at the single test. */
export declare function alternatives(condition: Condition, room: Room): Alternatives;
