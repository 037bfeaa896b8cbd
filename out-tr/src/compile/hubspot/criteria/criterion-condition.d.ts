import type { Criterion, SignalTest } from '../../../criteria/criterion.ts';
import type { Workbench } from '../workbench.ts';
import { type Condition } from './condition.ts';
/** The criterion over properties of the contact; adds the properties it reads. */
export declare function criterionCondition(workbench: Workbench, criterion: Criterion): Condition;
/** At least n events with an age below d whole days: the n-th newest is less than d × 24 hours old. */
export declare function signalCondition(workbench: Workbench, { count, signals, withinDays }: SignalTest): Condition;
