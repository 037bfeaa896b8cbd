import type { Atom } from './atoms.ts';
import type { SignalTest } from './criterion.ts';
import type { Facts } from './facts.ts';
/** Does one question hold? (semantics §2) */
export declare function atomHolds(atom: Atom, facts: Facts): boolean;
/** The number of selected events of the test's signals with an age below its window. */
export declare function eventsWithin(test: SignalTest, facts: Facts): number;
