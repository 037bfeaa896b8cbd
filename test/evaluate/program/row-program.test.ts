import { describe, expect, it } from 'vitest';
import { historyOf, type SignalEvent } from '../../../src/evaluate/history.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.ts';
import type { ScoreRow } from '../../../src/evaluate/score-row.ts';
import { loadAgreement } from '../../../src/index.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Sample } from '../../../src/model/sample.ts';
import type { Dimension } from '../../../src/model/scoring.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { fixtureInHundredths } from '../../referees/fixture-in-hundredths.ts';
import { randomRows } from './random-rows.ts';
import { sameRow } from './same-row.ts';
import { wideAgreement } from './wide-agreement.ts';

const dayMs = 86_400_000;

const folders = ['.', 'examples/gitlab'].map((folder) => ({ name: folder, agreement: inFolder(folder) }));

function inFolder(folder: string): Agreement {
  const { agreement } = loadAgreement(folder);
  if (agreement === undefined) throw new Error(`${folder}: the agreement does not load`);
  return agreement;
}

describe.each(folders)('the program of $name gives the rows of the explaining evaluator', ({ agreement }) => {
  it('for its sample leads, at their instant and around it', () => {
    expect(agreement.samples.length).toBeGreaterThan(10);
    const rows = agreement.samples.flatMap((sample) =>
      [0, -90, -7, 1, 30, 400].map((days) => {
        const asOf = sample.asOf + days * dayMs;
        return sameRow(agreement, recordAt(agreement, sample, asOf), asOf);
      }),
    );
    expect(distinct(rows, 'stage')).toBeGreaterThan(2);
    expect(distinct(rows, 'route')).toBeGreaterThan(3);
  });
});

/** The sample as an export of that instant shows it. */
function recordAt(agreement: Agreement, sample: Sample, asOf: number): LeadRecord {
  const history = historyOf(sample);
  const { id, recordedStage } = sample;
  const { values } = momentAt(agreement, history, asOf).facts;
  return { ...history, id, values, ...(recordedStage !== undefined && { recordedStage }) };
}

/** Every kind of rule, count and decay. */
const fixtures = [
  { name: 'the fixture', agreement: fixtureAgreement() },
  { name: 'the fixture in hundredths of points', agreement: fixtureInHundredths() },
  { name: 'the wide agreement', agreement: wideAgreement() },
];

const all = [
  ...folders,
  ...fixtures,
  { name: 'an agreement without a scoring', agreement: { ...wideAgreement(), scorings: {} } },
];

describe.each(all)('the program of $name', ({ agreement }) => {
  it('gives the rows of the explaining evaluator for random leads', { timeout: 120_000 }, () => {
    const rows = randomRows(agreement, 600, 20_261_128);
    const scorings = Object.values(agreement.scorings);
    expect(distinct(rows, 'stage')).toBeGreaterThan(2);
    expect(distinct(rows, 'route')).toBeGreaterThan(2);
    expect(distinct(rows, 'total') > 20).toBe(scorings.length > 0);
    expect(distinct(rows, 'cell') > 4).toBe(scorings.some(({ grades }) => grades.length > 0));
  });

  it('is compiled once', () => {
    expect(rowProgramOf(agreement)).toBe(rowProgramOf(agreement));
  });
});

describe.each(fixtures)('the program of $name', ({ agreement }) => {
  it.each([
    { today: 0, aged: 1 },
    { today: 0, aged: 2 },
    { today: 2, aged: 1 },
    { today: 6, aged: 1 },
  ])('gives the rows for $today events today and $aged of every age', ({ today, aged }) => {
    const asOf = Date.UTC(2026, 10, 28, 9);
    const consents = Object.keys(agreement.consentPurposes).map((purpose) => {
      return { at: 1, from: 1, purpose, state: 'given' } as const;
    });
    for (const { id: signal, properties } of Object.values(agreement.signals)) {
      const eventAt = (at: number, index: number): SignalEvent => {
        const named = properties.map((property) => [property, index % 2 === 0 ? 'pricing' : `x${index}`]);
        return { id: `e${index}`, signal, at, from: at, properties: Object.fromEntries(named) };
      };
      for (let day = 0; day < 130; day++) {
        // At the first millisecond of the age, and at the last of the one before.
        for (const beside of day === 0 ? [0] : [0, 1]) {
          const at = asOf - day * dayMs + beside;
          const instants = [...Array<number>(today).fill(asOf), ...Array<number>(aged).fill(at)];
          sameRow(agreement, { id: 'lead', values: {}, events: instants.map(eventAt), consents }, asOf);
        }
      }
    }
  });
});

function distinct(rows: readonly ScoreRow[], column: keyof ScoreRow): number {
  return new Set(rows.map((row) => row[column])).size;
}

describe('a lead with 10,000 events of one signal', () => {
  const agreement = wideAgreement();
  const asOf = Date.UTC(2026, 10, 28, 9);
  const record: LeadRecord = {
    id: 'busy',
    values: { employees: 800, company: 'acme', partner: false },
    events: ['demo-request', 'content-download'].flatMap((signal) =>
      Array.from({ length: 10_000 }, (_, index) => {
        const at = asOf - index * 600_000;
        return { id: `e${index}`, signal, at, from: at, properties: { asset: `paper-${index}` } };
      }),
    ),
    consents: [{ at: 1, from: 1, purpose: 'email-marketing', state: 'given' }],
  };

  it('keeps to the caps', () => {
    expect(sameRow(agreement, record, asOf)).toMatchObject({ engagement: 400, stage: 'sal' });
  });

  it('loses no event without them', () => {
    const scorings = Object.entries(agreement.scorings).map(([id, scoring]) => [
      id,
      { ...scoring, dimensions: scoring.dimensions.map(withoutCaps) },
    ]);
    const uncapped = { ...agreement, scorings: Object.fromEntries(scorings) };
    expect(sameRow(uncapped, record, asOf).engagement).toBeGreaterThan(1_000_000);
  });
});

function withoutCaps({ groups, ...dimension }: Dimension): Dimension {
  return { ...dimension, groups: groups.map(({ max, ...group }) => group) };
}
