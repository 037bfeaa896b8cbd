import type { EventRule, InactivityRule } from '../../../model/scoring.ts';
import { type Term } from '../term.ts';
import { type Version } from '../version.ts';
/** What the events of a rule come to, counted by its mode and decayed one by one (semantics §3). */
export declare function eventPoints(rule: EventRule, version: Version): Term;
/** max(floor, −per · floor(A/N)), A = age of the newest event that is not hidden; none: 0. */
export declare function inactivityPoints(rule: InactivityRule, version: Version): Term;
