import { describe, expect, it } from 'vitest';
import type { Fate, Impact } from '../../src/impact/impact.ts';
import { impactSummary } from '../../src/impact/impact-summary.ts';
import { joinedAgreement } from '../../src/impact/joined-agreement.ts';
import { replayLeads } from '../../src/impact/replay-leads.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { sampleLeads } from '../../src/records/sample-data/sample-leads.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';
import { noDuckDb } from '../sql/duckdb-engine.ts';
import { changedAgreement } from './changed-agreement.ts';
import { exportEngine } from './export-engine.ts';

const asOf = Date.parse('2026-11-20T08:12:00Z');
const before = referenceAgreement();
const after = changedAgreement(before);
const leads = [...sampleLeads(before, { seed: 3, asOf, count: 400 })].map((record) => ({ record }));

async function impactOf(base: Agreement, head: Agreement): Promise<Impact | undefined> {
  const engine = await exportEngine(joinedAgreement(base, head), leads);
  if (engine === undefined) return undefined;
  try {
    return await replayLeads(
      engine,
      { before: base, after: head },
      {
        ...{ asOf, since: asOf - 365 * 86_400_000, absent: [], seldom: new Set() },
        examples: { most: 3, idOf: (lead) => `hash of ${lead.length}`, ofSmallGroups: false },
        say: () => {},
      },
    );
  } finally {
    engine.close();
  }
}

describe('two agreements over one export', () => {
  it('of which both are the same move nobody', async () => {
    const same = await impactOf(before, before);
    if (same === undefined) return console.warn(noDuckDb);
    expect(same.leads).toBe(leads.length);
    expect(same.standing.map(({ moved, ways }) => ({ moved, ways }))).toEqual(
      same.standing.map(() => ({ moved: 0, ways: [] })),
    );
    expect(same.qualified.before).toBe(same.qualified.after);
    expect(same.qualified.before).toBe(same.qualified.both);
    expect(same.qualified.months.every((month) => month.appears === 0 && month.disappears === 0)).toBe(true);
    expect(same.promises.every(({ status }) => status === 'unchanged')).toBe(true);
    expect(same.examples).toEqual([]);
    expect(impactSummary(same).load).toEqual([]);
  });

  it('mirror each other when they are swapped', async () => {
    const there = await impactOf(before, after);
    const back = await impactOf(after, before);
    if (there === undefined || back === undefined) return console.warn(noDuckDb);
    expect(there.standing.some(({ moved }) => moved > 0)).toBe(true);
    expect(there.qualified.after).toBeGreaterThan(there.qualified.before);
    expect(mirrored(back)).toEqual(comparable(there));
  });

  it('tell no group below five, and no lead by its id', async () => {
    const impact = await impactOf(before, after);
    if (impact === undefined) return console.warn(noDuckDb);
    const told = [
      ...impact.standing.flatMap(({ ways }) => ways.map((way) => way.leads)),
      ...impact.breakdowns.flatMap(({ parts }) =>
        parts.flatMap((part) => [part.before, part.after, part.appears, part.disappears]),
      ),
      ...impact.qualified.months.flatMap(({ appears, disappears }) => [appears, disappears]),
    ];
    expect(told.filter((size) => size !== null && size > 0 && size < 5)).toEqual([]);
    expect(told).toContain(null);
    const ids = leads
      .map(({ record }) => record.id)
      .filter((id) => JSON.stringify(impact).includes(`"${id}"`));
    expect(ids).toEqual([]);
  });
});

/** What is the same from either side: examples are told from their own. */
function comparable({ standing, qualified, load, breakdowns }: Impact): unknown {
  const sorted = (values: readonly unknown[]): readonly string[] =>
    values.map((value) => JSON.stringify(value)).toSorted();
  return {
    standing: standing.map(({ ways, ...rest }) => ({ ...rest, ways: sorted(ways) })),
    qualified: { ...qualified, fates: sorted(qualified.fates) },
    load: load.map(({ isNewlyOver: _, ...rest }) => rest),
    breakdowns: breakdowns.map(({ parts, ...rest }) => ({
      ...rest,
      parts: sorted(parts.map(({ lostThatBought: _, ...part }) => part)),
    })),
  };
}

const otherFate: Readonly<Record<Fate, Fate>> = {
  stays: 'stays',
  appears: 'disappears',
  disappears: 'appears',
};

function mirrored(impact: Impact): unknown {
  const { standing, qualified, load, breakdowns } = impact;
  const swap = <Pair extends { readonly before: unknown; readonly after: unknown }>(pair: Pair) => ({
    ...pair,
    before: pair.after,
    after: pair.before,
  });
  const exchange = <Moves extends { readonly appears: unknown; readonly disappears: unknown }>(
    moves: Moves,
  ) => ({
    ...moves,
    appears: moves.disappears,
    disappears: moves.appears,
  });
  return comparable({
    ...impact,
    standing: standing.map(({ ways, ...rest }) => ({
      ...rest,
      ways: ways.map(({ leads: size, from, to }) => ({ from: to, to: from, leads: size })),
    })),
    qualified: {
      ...swap(qualified),
      ...{ earlier: qualified.later, later: qualified.earlier },
      months: qualified.months.map((month) => exchange(swap(month))),
      fates: qualified.fates.map((reading) => ({ ...reading, fate: otherFate[reading.fate] })),
    },
    load: load.map((unit) => ({
      ...unit,
      ...{ leads: swap(unit.leads), most: swap(unit.most), weeksOver: swap(unit.weeksOver) },
      ...(unit.capacity && { capacity: unit.capacity }),
    })),
    breakdowns: breakdowns.map(({ parts, ...rest }) => ({
      ...rest,
      parts: parts.map((part) => exchange(swap(part))),
    })),
  });
}
