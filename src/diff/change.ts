import type { Refuted } from '../analyze/answer.ts';
import type { Witness } from '../analyze/witness/witness.ts';
import type { Severity } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Side } from '../model/text.ts';
import type { Bilingual } from '../model/words/language.ts';
import type { ObjectNoun } from './objects/object-noun.ts';

/**
 * What a change concerns: what words mean (DEFINITION), what figures say of the same facts (MEASURE), who gets a lead
 * (ROUTING), what other systems were given (EXPORT), what one side promises the other (COMMITMENT).
 */
export const categories = ['DEFINITION', 'MEASURE', 'ROUTING', 'EXPORT', 'COMMITMENT'] as const;
export type Category = (typeof categories)[number];

/** One thing that a newer agreement does otherwise. Plain data. */
export interface Change {
  /** The rule that found it, and the code under which it is approved: `change/promise-loosened`. */
  readonly code: ChangeCode;
  readonly category: Category;
  /** `error`: somebody relies on what is broken; `warning`: it is told and owned; `info`: words and logs. */
  readonly severity: Severity;
  readonly object: ChangedThing;
  /** Where it stands in the files of the version that has it, the newer one where both do. */
  readonly place: Place;
  readonly standsIn: 'before' | 'after';
  /** Where the same definition stands in the older version, if both have it. */
  readonly stood?: Place;
  /** What happened, one sentence without its full stop. */
  readonly message: Bilingual;
  /** Departments that are worse off: who is promised less, or promises more. In the order marketing, sales. */
  readonly loses: readonly Side[];
  /** Departments that have to sign it; empty where one of the two will do. */
  readonly signers: readonly Side[];
  /** Leads that are treated otherwise, one for each way in which they are, confirmed by the evaluator. */
  readonly witnesses: readonly ShownLead[];
  /** The definitions behind what a lead shows. */
  readonly because: readonly ChangedThing[];
}

/** One way in which leads are treated otherwise. */
export interface ShownLead {
  /** `lead → mql`; empty where there is one way only. */
  readonly label: string;
  readonly answer: Refuted<Witness>;
}

export type ChangeCode = `change/${string}`;

/** A definition by kind and id, as a change record names it: `sla/first-contact`. */
export interface ChangedThing {
  readonly noun: ObjectNoun;
  readonly id: string;
}

/** `sla/first-contact`; of what exists once, its kind alone: `handoff`. */
export function thingName({ noun, id }: ChangedThing): string {
  return noun === id ? noun : `${noun}/${id}`;
}
