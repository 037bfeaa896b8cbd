import { type LocalDate } from '../support/local-date.ts';
import type { Facts } from './facts.ts';
/** The local date of the instant minus the date, in dates; negative for a date to come (semantics §1). */
export declare function dateAge(facts: Pick<Facts, 'today'>, date: LocalDate): number;
