import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lowestTerms } from '../../../src/support/fraction.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { type LoadedPaths, loadedPaths, pathsAgreement } from './loaded-paths.ts';

/** Ten thousand real ways through twelve channels. They may not be copied into the repository, so they are read where they lie beside it. */
const data = fileURLToPath(new URL('../../../../shared/data/attribution_paths/', import.meta.url));
const isThere = existsSync(`${data}data.csv`) && existsSync(`${data}facts.json`);
const hasEngine = (await openDuckDb()) !== undefined;
if (!isThere) console.warn('the data set ../shared/data/attribution_paths is not beside the repository');
if (!hasEngine) console.warn(noDuckDb);

const conversions = 19_785n;
/** 74,802.97 with the nine decimals that the mapping keeps. */
const value = 74_802_971_587_208n;

interface Facts {
  readonly total_value: number;
  readonly total_null: number;
  readonly first_touch_conversions: Readonly<Record<string, number>>;
  readonly last_touch_conversions: Readonly<Record<string, number>>;
}

/** How each model shares one way, in floating numbers and without a word of the tool. */
const shares: Readonly<Record<string, (steps: readonly string[]) => readonly (readonly [string, number])[]>> =
  {
    first: (steps) => [[steps[0] ?? '', 1]],
    last: (steps) => [[steps.at(-1) ?? '', 1]],
    linear: (steps) => steps.map((step) => [step, 1 / steps.length]),
    'linear-by-channel': (steps) => [...new Set(steps)].map((step) => [step, 1 / new Set(steps).size]),
    // The file knows no lead before the conversion, so the touch of the lead is the last one.
    'u-shaped': bathtub,
    position: bathtub,
    'time-decay': (steps) => {
      const weights = steps.map((_, index) => 2 ** (-(steps.length - 1 - index) / 7));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      return steps.map((step, index) => [step, (weights[index] ?? 0) / whole]);
    },
  };

function bathtub(steps: readonly string[]): readonly (readonly [string, number])[] {
  if (steps.length < 3) return steps.map((step) => [step, 1 / steps.length]);
  return steps.map((step, index) => [
    step,
    index === 0 || index === steps.length - 1 ? 0.4 : 0.2 / (steps.length - 2),
  ]);
}

describe.skipIf(!(isThere && hasEngine))('real paths, read by a mapping', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'leadpact-paths-'));
  let loaded: LoadedPaths;
  let facts: Facts;
  let ways: readonly { readonly steps: readonly string[]; readonly count: number }[];

  beforeAll(async () => {
    // The boundary to the data set.
    facts = JSON.parse(readFileSync(`${data}facts.json`, 'utf8')) as Facts;
    const lines = readFileSync(`${data}data.csv`, 'utf8').trimEnd().split('\n').slice(1);
    ways = lines.map((line) => {
      const [path = '', count] = line.split(',');
      return { steps: path.split(' > '), count: Number(count) };
    });
    loaded = await loadedPaths(pathsAgreement(), `${data}data.csv`, scratch);
  }, 60_000);
  afterAll(() => {
    loaded?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('are all kept, with nothing wrong in them', () => {
    expect(loaded.report.findings).toEqual([]);
    expect(loaded.report.tables).toEqual([{ table: 'path', file: 'data.csv', rows: 10_000, rejected: {} }]);
  });

  it('led to nothing as often as the file says', async () => {
    const [lost] = await loaded.rows(
      'SELECT sum(opportunity_count) AS ways FROM path_opportunity WHERE NOT is_won',
    );
    expect(Number(lost?.['ways'])).toBe(facts.total_null);
  });

  it.each([
    ['first', 'first_touch_conversions'],
    ['last', 'last_touch_conversions'],
  ] as const)('give the %s touch whole conversions', async (attribution, fact) => {
    const { receivers } = await loaded.totals(attribution, 'is_won');
    const counts = [...receivers].map(([channel, { count }]) => [channel, lowestTerms(count)] as const);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(
        Object.entries(facts[fact]).map(([channel, count]) => [
          channel,
          { numerator: BigInt(count), denominator: 1n },
        ]),
      ),
    );
  });

  it.each(Object.keys(shares))('credit every conversion and all of the value by %s', async (attribution) => {
    const totals = await loaded.totals(attribution, 'is_won');
    expect(lowestTerms(totals.anchored)).toEqual({ numerator: conversions, denominator: 1n });
    expect(totals.minor).toEqual(new Map([['EUR', value]]));
    expect(Math.abs(Number(value) / 1e9 - facts.total_value)).toBeLessThan(1e-6);
    expect(totals.unattributed.minor).toEqual(new Map());
    const credited = [...totals.receivers.values()].reduce(
      (sum, { minor }) => sum + (minor.get('EUR') ?? 0n),
      0n,
    );
    expect(credited).toBe(value);
    const expected = new Map<string, number>();
    for (const { steps, count } of ways)
      for (const [channel, share] of shares[attribution]?.(steps) ?? [])
        expected.set(channel, (expected.get(channel) ?? 0) + share * count);
    for (const [channel, { count }] of totals.receivers)
      expect(Math.abs(rounded(count) - (expected.get(channel) ?? Number.NaN)), channel).toBeLessThan(1e-6);
    expect([...totals.receivers.keys()].sort()).toEqual([...expected.keys()].sort());
  });
});

/** To nine decimals. */
function rounded({
  numerator,
  denominator,
}: {
  readonly numerator: bigint;
  readonly denominator: bigint;
}): number {
  return Number((numerator * 1_000_000_000n) / denominator) / 1e9;
}
