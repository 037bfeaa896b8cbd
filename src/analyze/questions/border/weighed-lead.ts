import { atoms } from '../../../criteria/atoms.ts';
import { historyOf } from '../../../evaluate/history.ts';
import { type Moment, momentAt } from '../../../evaluate/moment.ts';
import { mostPointsOf } from '../../../evaluate/score/attainable-fit.ts';
import type { ScoreLine } from '../../../evaluate/score/line.ts';
import { lineOf } from '../../../evaluate/score/line-of-rule.ts';
import { hasMatched, unknownParts } from '../../../evaluate/score/unknown-rules.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Scoring, ScoringRule } from '../../../model/scoring.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { realLead } from '../../witness/real-lead.ts';
import { witnessInstant } from '../../witness/witness-instant.ts';
import { choicesOf, type RuleInPlace, rulesOf } from '../scoring-part.ts';

/** A lead and what each rule gives it; rules in the order of the model. Lines may name events as they were numbered in a lead near it. */
export interface WeighedLead {
  readonly drawn: DrawnLead;
  readonly moment: Moment;
  readonly lines: readonly ScoreLine[];
  /** The most points of each rule of the fit as far as it can be judged; 0 of the others. */
  readonly known: readonly number[];
}

/** Weighs leads; one that differs little from a lead that was weighed costs little. */
export interface Scales {
  readonly weigh: (drawn: DrawnLead, near?: WeighedLead) => WeighedLead;
}

export function openScales(agreement: Agreement, scoring: Scoring): Scales {
  const places = rulesOf(scoring);
  const readers = openReaders(places.map(({ rule }) => rule));
  const asOf = witnessInstant(agreement);

  /** The moment as the evaluator makes it, or another one with nothing but other values. */
  function momentOf(drawn: DrawnLead, near: WeighedLead | undefined): Moment {
    if (near !== undefined && isSameBut(drawn, near.drawn))
      return { ...near.moment, facts: { ...near.moment.facts, values: drawn.values } };
    return momentAt(agreement, historyOf(realLead(agreement.lifecycle, drawn, asOf)), asOf);
  }

  return {
    weigh(drawn, near) {
      const moment = momentOf(drawn, near);
      const lines = near === undefined ? [] : [...near.lines];
      const known = near === undefined ? [] : [...near.known];
      for (const index of near === undefined ? places.keys() : readers.ofDifference(drawn, near.drawn)) {
        const place = places[index];
        if (place === undefined) continue;
        const line = lineOf(place.rule, { dimension: place.dimension.id, group: place.group.id }, moment);
        lines[index] = line;
        known[index] = knownPoints(place, line, moment);
      }
      return { drawn, moment, lines, known };
    },
  };
}

function isSameBut(left: DrawnLead, right: DrawnLead): boolean {
  return left.events === right.events && left.consents === right.consents;
}

function knownPoints({ dimension, rule }: RuleInPlace, line: ScoreLine, { facts }: Moment): number {
  if (dimension.id !== 'fit') return 0;
  return mostPointsOf(rule, hasMatched(line) ? [] : unknownParts('', rule, facts));
}

interface Readers {
  /** The rules that may see a difference between two leads. */
  readonly ofDifference: (left: DrawnLead, right: DrawnLead) => Iterable<number>;
}

function openReaders(rules: readonly ScoringRule[]): Readers {
  const all = rules.map((_, index) => index);
  const ofAttribute = new Map<string, number[]>();
  const ofSignal = new Map<string, number[]>();
  for (const [index, rule] of rules.entries()) {
    const { attributes, signals } = readsOf(rule);
    for (const id of attributes) ofAttribute.set(id, [...(ofAttribute.get(id) ?? []), index]);
    for (const id of signals) ofSignal.set(id, [...(ofSignal.get(id) ?? []), index]);
  }
  return {
    ofDifference(left, right) {
      if (left.consents !== right.consents) return all;
      const found = new Set<number>();
      for (const id of changedValues(left, right))
        for (const index of ofAttribute.get(id) ?? []) found.add(index);
      for (const id of changedSignals(left, right))
        for (const index of ofSignal.get(id) ?? []) found.add(index);
      return found;
    },
  };
}

function readsOf(rule: ScoringRule): {
  readonly attributes: ReadonlySet<string>;
  readonly signals: ReadonlySet<string>;
} {
  const asked = choicesOf(rule).flatMap(({ when }) => [...atoms(when)].map(({ atom }) => atom));
  const own = rule.kind === 'event' || rule.kind === 'inactivity' ? rule.signals : [];
  return {
    attributes: new Set(asked.flatMap((atom) => ('attribute' in atom ? [atom.attribute] : []))),
    signals: new Set([...own, ...asked.flatMap((atom) => (atom.op === 'signal' ? atom.signals : []))]),
  };
}

function changedValues({ values: left }: DrawnLead, { values: right }: DrawnLead): readonly string[] {
  if (left === right) return [];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((id) => left[id] !== right[id]);
}

function changedSignals({ events: left }: DrawnLead, { events: right }: DrawnLead): ReadonlySet<string> {
  if (left === right) return new Set();
  const lost = right.filter((event) => !left.includes(event));
  const won = left.filter((event) => !right.includes(event));
  // One event twice is the same object twice.
  const signals =
    left.length - right.length === won.length - lost.length ? [...lost, ...won] : [...left, ...right];
  return new Set(signals.map(({ signal }) => signal));
}
