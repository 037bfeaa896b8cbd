import { holds } from '../../../criteria/holds.ts';
import { historyOf } from '../../../evaluate/history.ts';
import { scoreOf } from '../../../evaluate/score/score.ts';
import { rowSeen, type ScoreRow } from '../../../evaluate/score-row.ts';
import { type Snapshots, snapshotsOf } from '../../../evaluate/snapshot.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Scoring } from '../../../model/scoring.ts';
import { realLead } from '../../witness/real-lead.ts';
import { type RuleInPlace, rulesOf, withoutRule } from '../scoring-part.ts';
import type { WeighedLead } from './weighed-lead.ts';

/** Whether a lead would have another grade, band, stage or route without a rule; for a lead that was weighed by itself. */
export type RuleEffect = (lead: WeighedLead, place: RuleInPlace) => boolean;

/** Lines are made once per lead: a rule reads no other rule, so those of a scoring without it are the others. */
export function openRuleEffect(agreement: Agreement, scoring: Scoring): RuleEffect {
  const indices = new Map(rulesOf(scoring).map(({ rule }, index) => [rule, index]));
  const smaller = new Map<RuleInPlace, Scoring>();
  const rows = new WeakMap<WeighedLead, ScoreRow>();

  function without(place: RuleInPlace): Scoring {
    const known = smaller.get(place) ?? withoutRule(scoring, place);
    smaller.set(place, known);
    return known;
  }

  function ownRow(lead: WeighedLead): ScoreRow {
    const row = rows.get(lead) ?? rowOf(agreement, scoring, lead);
    rows.set(lead, row);
    return row;
  }

  return (lead, place) => {
    const index = indices.get(place.rule);
    if (index === undefined) throw new Error(`the scoring has no rule ${place.rule.id}`);
    const left = { ...lead, lines: lead.lines.toSpliced(index, 1) };
    const [was, is] = [ownRow(lead), rowOf(agreement, without(place), left)];
    return was.grade !== is.grade || was.band !== is.band || was.stage !== is.stage || was.route !== is.route;
  };
}

/** Whether there can be such a lead: the invariants speak of what it is, not of its score. */
export function isPossible({ invariants }: Agreement, { moment: { facts } }: WeighedLead): boolean {
  return Object.values(invariants).every(({ when, then }) => !holds(when, facts) || holds(then, facts));
}

/** What the evaluator says of a lead with these lines; `scoring` replaces the one of its id. */
function rowOf(agreement: Agreement, scoring: Scoring, { drawn, moment, lines }: WeighedLead): ScoreRow {
  const { asOf } = moment;
  const own = { ...agreement, scorings: { ...agreement.scorings, [scoring.id]: scoring } };
  const sample = realLead(agreement.lifecycle, drawn, asOf);
  const { recordedStage } = sample;
  const history = historyOf(sample);
  const record = { ...history, id: sample.id, ...(recordedStage !== undefined && { recordedStage }) };
  const now = { moment, score: moment.facts.objection ? null : scoreOf(scoring, lines, moment.facts) };
  const snapshots: Snapshots = (at, resetAt) =>
    at === asOf && resetAt === null ? now : snapshotsOf(own, history)(at, resetAt);
  return rowSeen(own, record, snapshots, asOf);
}
