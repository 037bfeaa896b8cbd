import type { SignalTest } from '../../criteria/criterion.ts';
import { type Condition } from './condition.ts';
import { type Draft } from './draft.ts';
/** At least so many selected events with an age below the window; for one event the newest of each signal answers. */
export declare function emitSignalTest({ signals, withinDays, count }: SignalTest, draft: Draft): Condition;
