import type { EventRule } from '../../../model/scoring.ts';
import { type Term } from '../term.ts';
/** The points of one event of an age in whole days, step by step (semantics §3, Decay: engines look up). */
export declare function pointsByAge({ points, decay }: Pick<EventRule, 'points' | 'decay'>, age: Term): Term;
