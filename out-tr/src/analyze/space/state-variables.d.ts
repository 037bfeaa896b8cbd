import type { Atom } from '../../criteria/atoms.ts';
import type { SignalTest } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type Variable } from './variable.ts';
/** Consents that a criterion or a signal asks for, the objection, and the stages that criteria look back to. */
export declare function stateVariables(atoms: readonly Atom[], agreements: readonly Agreement[]): readonly Variable[];
/** One variable for each number of events inside a window that is asked. */
export declare function signalVariables(atoms: readonly Atom[]): readonly Variable[];
export declare function signalKey({ signals, withinDays, count, }: Pick<SignalTest, 'signals' | 'withinDays' | 'count'>): string;
