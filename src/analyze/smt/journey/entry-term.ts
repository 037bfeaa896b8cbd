import type { Stage } from '../../../model/lifecycle.ts';
import { criterionTerm, type Standing, signalTerm } from '../criterion-term.ts';
import { all, any, no, not, type Term, yes } from '../term.ts';
import type { Version } from '../version.ts';
import { gateTerm } from './gate-term.ts';

/** The parts of a stage's entry (semantics §3, Entry). */
export interface EntryTerms {
  /** Some gate is true. */
  readonly blocked: Term;
  /** Every blocking field is there. */
  readonly complete: Term;
  readonly require: Term;
  /** The threshold, or a fast track that skips it. */
  readonly threshold: Term;
}

export function entryTerms({ entry }: Stage, version: Version, standing: Standing): EntryTerms {
  const { fields, require, threshold, fastTrack } = entry;
  const { lead, agreement } = version;
  const reachesIt = threshold === undefined ? yes : criterionTerm(threshold, version, standing);
  const isFast = fastTrack === undefined ? no : signalTerm({ ...fastTrack, count: 1 }, version);
  return {
    blocked: any(agreement.lifecycle.gates.map((gate) => gateTerm(gate, version, standing))),
    complete: all(fields.map((field) => not(lead.attribute(field).missing))),
    require: require === undefined ? yes : criterionTerm(require, version, standing),
    threshold: any([reachesIt, isFast]),
  };
}

export function entersTerm({ blocked, complete, require, threshold }: EntryTerms): Term {
  return all([not(blocked), complete, require, threshold]);
}
