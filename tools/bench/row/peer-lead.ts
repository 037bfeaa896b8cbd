import { defaultScoring } from '../../../src/evaluate/default-scoring.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import { scoreAt } from '../../../src/evaluate/score/score.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { asOf, type BenchLead, type BenchValues } from '../leads/bench-lead.ts';
import { dimensionsOf, handoffStage } from './translate/translation.ts';

/**
 * A lead as the peers are given it: plain JSON, made outside of the measurement. Missing values are null; stages are
 * ranks already; `counted` and `isFast` spare those that cannot count events all the counting.
 */
export interface PeerLead {
  readonly values: { readonly [Name in keyof BenchValues]: BenchValues[Name] | null };
  readonly events: readonly PeerEvent[];
  /** Points of each event rule in the order of the model, after look-back, count and decay. */
  readonly counted: readonly number[];
  readonly isFast: boolean;
  readonly objects: boolean;
  readonly recordedStage: string;
  readonly isBeforeHandoff: boolean;
  readonly isWithSales: boolean;
  /** Set by the caller before `enters` is asked. */
  total: number;
  engagement: number;
}

interface PeerEvent {
  readonly signal: string;
  readonly at: number;
  readonly from: number;
  readonly type: string | null;
}

export function peerLead(agreement: Agreement, lead: BenchLead): PeerLead {
  const recordedStage = lead.recordedStage ?? 'lead';
  const moment = momentAt(agreement, { ...lead, changes: [] }, asOf);
  const days = handoffStage(agreement).entry.fastTrack?.withinDays ?? 0;
  return {
    values: valuesOf(lead.values),
    events: lead.events.map(({ signal, at, from, properties }) => ({
      signal,
      at,
      from,
      type: properties['type'] ?? null,
    })),
    counted: countedOf(agreement, lead),
    isFast: moment.events.some(({ signal, age }) => signal === 'demo-request' && age < days),
    objects: moment.facts.objection,
    recordedStage,
    isBeforeHandoff: recordedStage === 'lead',
    isWithSales: recordedStage === 'mql' || recordedStage === 'sal',
    total: 0,
    engagement: 0,
  };
}

function valuesOf(values: BenchValues): PeerLead['values'] {
  return {
    employees: orNull(values.employees),
    revenue: orNull(values.revenue),
    sites: orNull(values.sites),
    growth: orNull(values.growth),
    founded: orNull(values.founded),
    industry: orNull(values.industry),
    country: orNull(values.country),
    seniority: orNull(values.seniority),
    area: orNull(values.area),
    language: orNull(values.language),
    position: orNull(values.position),
    domain: orNull(values.domain),
    postal: orNull(values.postal),
    tools: values.tools,
    cloud: orNull(values.cloud),
    referred: orNull(values.referred),
    customer: orNull(values.customer),
  };
}

function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null;
}

/** The lines of the explaining evaluator; under an objection there is no score and nobody asks for them. */
function countedOf(agreement: Agreement, lead: BenchLead): readonly number[] {
  const scoring = defaultScoring(agreement);
  const score = scoring && scoreAt(scoring, momentAt(agreement, { ...lead, changes: [] }, asOf));
  const rules = dimensionsOf(agreement).engagement.groups.flatMap((group) => group.rules);
  if (score === null || score === undefined) return rules.map(() => 0);
  return score.lines.filter(({ kind }) => kind === 'event').map(({ points }) => points);
}
