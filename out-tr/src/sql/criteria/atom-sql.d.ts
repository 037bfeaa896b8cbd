import type { Atom } from '../../criteria/atoms.ts';
import type { SignalTest } from '../../criteria/criterion.ts';
import type { Statement } from '../statement.ts';
/** One question as a condition; TRUE exactly when it holds, FALSE or NULL elsewhere. */
export declare function atomSql(statement: Statement, atom: Atom): string;
/** Column that says whether a stage was reached in this cycle. */
export declare function reachedColumn({ dialect, step }: Statement, stage: string): string;
/**
 * Are so many selected events of the signals younger than so many days? Whether there is one needs no counting. Under an
 * objection no event is selected; scores need not ask, for there is none either (semantics §3, Select).
 */
export declare function eventsWithin(statement: Statement, { signals, withinDays, count }: Pick<SignalTest, 'signals' | 'withinDays' | 'count'>): string;
