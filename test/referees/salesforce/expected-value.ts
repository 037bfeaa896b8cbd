import type { Saying } from '../../../src/compile/salesforce/lead-field.ts';
import type { Facts } from '../../../src/criteria/facts.ts';
import { holds } from '../../../src/criteria/holds.ts';
import { historyOf } from '../../../src/evaluate/history.ts';
import { testEntry } from '../../../src/evaluate/journey/entry-test.ts';
import { firstTrueGate } from '../../../src/evaluate/journey/gate.ts';
import { type Moment, momentAt } from '../../../src/evaluate/moment.ts';
import { type Score, scoreAt } from '../../../src/evaluate/score/score.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { RandomLead } from './random-lead.ts';

/** What the evaluator says about a lead. */
export interface Evaluated {
  readonly agreement: Agreement;
  readonly moment: Moment;
  readonly facts: Facts;
  readonly scores: ReadonlyMap<string, Score | null>;
}

export function evaluated(agreement: Agreement, { asOf, lead, reached, resetAt }: RandomLead): Evaluated {
  const moment = momentAt(agreement, historyOf(lead), asOf, resetAt);
  const scorings = Object.values(agreement.scorings);
  const scores = new Map(scorings.map((scoring) => [scoring.id, scoreAt(scoring, moment)]));
  const standard = scorings.find(({ isDefault }) => isDefault);
  const score = (standard && scores.get(standard.id)) ?? null;
  return { agreement, moment, scores, facts: { ...moment.facts, score, reached } };
}

/** The value a calculated field must have; points scaled. Undefined where the agreement says nothing, null = blank. */
export function expectedValue(says: Saying, lead: Evaluated): string | number | boolean | null | undefined {
  switch (says.of) {
    case 'gate':
      return gateHolds(says.gate, lead);
    case 'first-gate':
      return firstTrueGate(lead.agreement.lifecycle, lead.facts)?.id ?? '';
    case 'ready':
      return entryHolds(says.stage, lead);
    case 'qualification': {
      const checklist = lead.agreement.qualifications[says.qualification];
      const item = checklist?.items.find(({ id }) => id === says.item);
      const criterion = says.item === undefined ? checklist?.criterion : item?.when;
      return criterion === undefined ? undefined : holds(criterion, lead.facts);
    }
    default:
      return scored(says, lead.scores.get(says.scoring) ?? null);
  }
}

export function entryHolds(id: string, { agreement, facts }: Evaluated): boolean | undefined {
  const stage = agreement.lifecycle.stages.find((each) => each.id === id);
  return stage && testEntry(agreement.lifecycle, stage, facts).enters;
}

/** Alone among gates, a gate wins exactly when it is true. */
function gateHolds(id: string, { agreement, facts }: Evaluated): boolean {
  const gates = agreement.lifecycle.gates.filter((gate) => gate.id === id);
  return firstTrueGate({ ...agreement.lifecycle, gates }, facts) !== undefined;
}

function scored(
  says: Extract<Saying, { readonly scoring: string }>,
  score: Score | null,
): string | number | null | undefined {
  if (says.of === 'known') return score === null ? undefined : score.fitShare?.knownAttainable;
  if (says.of === 'rules') {
    if (score === null) return undefined;
    const lines = score.lines.filter(
      ({ dimension, group, rule }) =>
        dimension === says.dimension && group === says.group && says.rules.includes(rule),
    );
    return lines.reduce((sum, { points }) => sum + points, 0);
  }
  if (says.of === 'outcome' && score === null) return 'objection';
  if (says.of === 'total') return score?.total ?? null;
  if (says.of === 'dimension')
    return score?.dimensions.find(({ id }) => id === says.dimension)?.points ?? null;
  return score?.[says.of] ?? '';
}
