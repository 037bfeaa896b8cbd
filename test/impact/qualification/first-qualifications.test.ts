import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { bestEntry } from '../../../src/impact/qualification/best-entry.ts';
import { firstQualifications } from '../../../src/impact/qualification/first-qualifications.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { ScoringRule } from '../../../src/model/scoring.ts';
import { sampleLeads } from '../../../src/records/sample-data/sample-leads.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { arbitraryAgreement } from '../../equality/agreement/arbitrary-agreement.ts';
import { boundaryLeads } from '../../equality/boundary-leads.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { replayedQualification } from './replayed-qualification.ts';
import { risingAgreement } from './rising-agreement.ts';

const asOf = Date.parse('2026-11-20T08:12:00Z');
const dayMs = 86_400_000;

/** Some were created before, some amid, some after their facts; of some nobody knows. */
function createdOf(record: LeadRecord, index: number): Instant | undefined {
  const known = record.events.map(({ from }) => from);
  const middle = Math.min(asOf, known[Math.floor(known.length / 2)] ?? asOf - 100 * dayMs);
  return [undefined, Math.min(asOf, ...known) - dayMs, middle, asOf - 3 * dayMs][index % 4];
}

function expectSame(agreement: Agreement, records: readonly LeadRecord[]): number {
  const created = records.map(createdOf);
  const createdAt = Float64Array.from(created, (at) => at ?? Number.NaN);
  const found = firstQualifications(agreement, { ...leadColumns(agreement, records), createdAt }, asOf);
  let qualified = 0;
  for (const [lead, record] of records.entries()) {
    const at = found.at[lead] ?? Number.NaN;
    const own = {
      at: Number.isNaN(at) ? null : at,
      route: found.route.values[(found.route.codes[lead] ?? 0) - 1] ?? null,
    };
    if (own.at !== null) qualified++;
    const createdThen = created[lead];
    const replayed = withinCalendar(() =>
      replayedQualification(agreement, record, { createdAt: createdThen, asOf }),
    );
    if (replayed === undefined) continue;
    const { route = own.route, ...reference } = replayed;
    expect({ record, createdThen, ...own }).toEqual({ record, createdThen, ...reference, route });
  }
  return qualified;
}

function consent(
  purpose: string,
  state: LeadRecord['consents'][number]['state'],
  at: Instant,
): LeadRecord['consents'][number] {
  return { purpose, state, at, from: at };
}

/** Every event needs the first consent, and its points are gone after thirty days, in a straight line. */
function fadingAgreement(agreement: Agreement): Agreement {
  const [purpose = ''] = Object.keys(agreement.consentPurposes);
  const fading = (rule: ScoringRule): ScoringRule => {
    if (rule.kind !== 'event') return rule;
    const { lookbackDays: _, ...rest } = rule;
    return { ...rest, decay: { kind: 'linear', days: 30 } };
  };
  const scorings = Object.entries(agreement.scorings).map(([id, scoring]) => {
    const dimensions = scoring.dimensions.map((dimension) => ({
      ...dimension,
      groups: dimension.groups.map((group) => ({ ...group, rules: group.rules.map(fading) })),
    }));
    return [id, { ...scoring, dimensions }];
  });
  const signals = Object.entries(agreement.signals).map(([id, signal]) => [
    id,
    { ...signal, consent: purpose },
  ]);
  return { ...agreement, signals: Object.fromEntries(signals), scorings: Object.fromEntries(scorings) };
}

/** Random ages of dates/** Random ages of dates may lie millions of years off, where the replay knows no night. */
function withinCalendar<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no instant of')) return undefined;
    throw error;
  }
}

describe('the first instant at which a lead becomes one for sales is that of the explaining evaluator', () => {
  it('for leads of the reference agreement', () => {
    const records = [...sampleLeads(referenceAgreement(), { seed: 5, asOf, count: 200 })];
    expect(expectSame(referenceAgreement(), records)).toBeGreaterThan(5);
  });

  it('for leads on every border of it', () => {
    expectSame(referenceAgreement(), boundaryLeads(referenceAgreement(), asOf, { count: 80, seed: 11 }));
  });

  it('where fewer points let leads in, so that every age may help', () => {
    const { lifecycle, ...rest } = referenceAgreement();
    const stages = lifecycle.stages.map((stage) =>
      stage.id === lifecycle.handoff.stage
        ? {
            ...stage,
            entry: {
              automatic: true,
              fields: [],
              expected: [],
              threshold: { op: 'engagement', comparison: 'lte', value: 12 },
              require: { op: 'fit', comparison: 'gte', value: 5 },
            } as const,
          }
        : stage,
    );
    const agreement = { ...rest, lifecycle: { ...lifecycle, stages } };
    const records = [...sampleLeads(agreement, { seed: 9, asOf, count: 200 })];
    expect(expectSame(agreement, records)).toBeGreaterThan(20);
  });

  it('and stays it when all that spoke for the lead has grown old and every consent is taken back', () => {
    const agreement = fadingAgreement(referenceAgreement());
    const [purpose = ''] = Object.keys(agreement.consentPurposes);
    const records = [...sampleLeads(agreement, { seed: 5, asOf, count: 400 })].map((record) => ({
      ...record,
      consents: [consent(purpose, 'given', asOf - 9 * 365 * dayMs)],
    }));
    const takenBack = records.map((record) => ({
      ...record,
      consents: [...record.consents, consent(purpose, 'withdrawn', asOf + dayMs)],
    }));
    const createdAt = Float64Array.from(records, (record, index) => createdOf(record, index) ?? Number.NaN);
    const then = firstQualifications(agreement, { ...leadColumns(agreement, records), createdAt }, asOf);
    const later = firstQualifications(
      agreement,
      { ...leadColumns(agreement, takenBack), createdAt },
      asOf + 3 * 365 * dayMs,
    );
    const qualified = [...then.at.keys()].filter((lead) => !Number.isNaN(then.at[lead]));
    expect(qualified.length).toBeGreaterThan(10);
    expect(qualified.map((lead) => later.at[lead])).toEqual(qualified.map((lead) => then.at[lead]));
  });

  it('for random agreements in which points only help, so that few leads are looked at twice', () => {
    const agreements = fc
      .sample(arbitraryAgreement, { numRuns: 60, seed: 7 })
      .filter(({ lifecycle }) => lifecycle.stages[0]?.id !== lifecycle.handoff.stage)
      .map(risingAgreement);
    const bounded = agreements.filter((agreement) => bestEntry(agreement, 1) !== undefined);
    expect(bounded.length).toBeGreaterThan(25);
    const qualified = bounded.map((agreement, index) =>
      expectSame(agreement, boundaryLeads(agreement, asOf, { count: 25, seed: index })),
    );
    expect(qualified.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(50);
  });

  it('for random agreements', () => {
    const agreements = fc
      .sample(arbitraryAgreement, { numRuns: 40, seed: 3 })
      .filter(({ lifecycle }) => lifecycle.stages[0]?.id !== lifecycle.handoff.stage);
    const qualified = agreements.map((agreement, index) =>
      expectSame(agreement, boundaryLeads(agreement, asOf, { count: 25, seed: index })),
    );
    expect(qualified.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(50);
  });
});
