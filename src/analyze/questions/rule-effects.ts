import { holds } from '../../criteria/holds.ts';
import { historyOf } from '../../evaluate/history.ts';
import { type Moment, momentAt } from '../../evaluate/moment.ts';
import { type Score, scoreAt } from '../../evaluate/score/score.ts';
import { scoreRow } from '../../evaluate/score-row.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import { realLead } from '../witness/real-lead.ts';
import { witnessInstant } from '../witness/witness-instant.ts';
import { type RuleInPlace, withoutRule } from './scoring-part.ts';

/** A lead in the eyes of an agreement. */
export interface SeenLead {
  readonly sample: Sample;
  readonly moment: Moment;
  readonly score: Score;
}

/** Nothing for a lead that cannot be, or has no score. */
export function seen(agreement: Agreement, scoring: Scoring, drawn: DrawnLead): SeenLead | undefined {
  const asOf = witnessInstant(agreement);
  const sample = realLead(agreement.lifecycle, drawn, asOf);
  const moment = momentAt(agreement, historyOf(sample), asOf);
  const isPossible = Object.values(agreement.invariants).every(
    ({ when, then }) => !holds(when, moment.facts) || holds(then, moment.facts),
  );
  const score = isPossible ? scoreAt(scoring, moment) : null;
  return score === null ? undefined : { sample, moment, score };
}

/** Whether the lead has points of the rule. */
export function isCounted({ score }: SeenLead, { dimension, group, rule }: RuleInPlace): boolean {
  return score.lines.some(
    (line) =>
      line.points !== 0 &&
      line.rule === rule.id &&
      line.group === group.id &&
      line.dimension === dimension.id,
  );
}

/** The scoring without the rule is asked for with every lead. */
const smaller = new WeakMap<RuleInPlace, Scoring>();

/** Whether the lead would have another grade, band, stage or route without the rule. */
export function isDecidedBy(
  agreement: Agreement,
  scoring: Scoring,
  { sample, moment, score }: SeenLead,
  place: RuleInPlace,
): boolean {
  const less = smaller.get(place) ?? withoutRule(scoring, place);
  smaller.set(place, less);
  const other = scoreAt(less, moment);
  if (other === null) return false;
  if (other.grade !== score.grade || other.band !== score.band) return true;
  if (other.total === score.total && other.fit === score.fit && other.engagement === score.engagement)
    return false;
  const record = { ...historyOf(sample), id: sample.id };
  const scorings = { ...agreement.scorings, [scoring.id]: less };
  const [was, is] = [agreement, { ...agreement, scorings }].map((each) =>
    scoreRow(each, record, sample.asOf),
  );
  return was?.stage !== is?.stage || was?.route !== is?.route;
}
