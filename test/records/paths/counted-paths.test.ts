import { describe, expect, it } from 'vitest';
import { lowestTerms } from '../../../src/support/fraction.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { type LoadedPaths, loadedPaths, pathsAgreement } from './loaded-paths.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

const source = `kind: source
id: channel-paths
paths:
  path: { column: way, values: { Ad  Words: alpha } }
  signal: visit
  conversions: deals
  value: worth
  lost: nothing
`;

async function loaded(rows: readonly string[]): Promise<LoadedPaths> {
  const text = ['way,deals,worth,nothing', ...rows, ''].join('\n');
  const folder = temporaryFolder({ 'scratch/none': '', 'data.csv': text });
  const agreement = pathsAgreement({ 'definitions/source.yaml': source });
  return loadedPaths(agreement, `${folder}/data.csv`, `${folder}/scratch`);
}

/** Channel → conversions and minor units. */
async function credits(paths: LoadedPaths, attribution: string): Promise<Readonly<Record<string, string>>> {
  const { receivers } = await paths.totals(attribution, 'is_won');
  return Object.fromEntries(
    [...receivers].map(([channel, { count, minor }]) => {
      const { numerator, denominator } = lowestTerms(count);
      return [channel, `${numerator}/${denominator} ${minor.get('EUR') ?? 0n}`];
    }),
  );
}

describe.skipIf(!hasEngine)('paths that were counted', () => {
  it('stand for as many deals as they led to, and share what these were worth', async () => {
    const paths = await loaded(['AD words > beta > alpha,3,10.005,2', 'beta,0,,7']);
    expect(paths.report.findings).toEqual([]);
    // Half a cent is rounded away from zero; two cents are left and go to the first of equal remainders.
    expect(await credits(paths, 'linear')).toEqual({ alpha: '2/1 667', beta: '1/1 334' });
    expect(await credits(paths, 'linear-by-channel')).toEqual({ alpha: '3/2 501', beta: '3/2 500' });
    expect(await credits(paths, 'first')).toEqual({ alpha: '3/1 1001', beta: '0/1 0' });
    const lost = await paths.rows(
      'SELECT sum(opportunity_count) AS ways FROM path_opportunity WHERE NOT is_won',
    );
    expect(lost).toEqual([{ ways: 9 }]);
    paths.close();
  });

  it('have touches one day apart, the last one at the end', async () => {
    const paths = await loaded(['alpha > beta > alpha,1,1,']);
    const days = await paths.rows(
      'SELECT channel_id, CAST((closed_at - occurred_at) / 86400000 AS INTEGER) AS days FROM touch JOIN path_opportunity ON opportunity_id = lead_id ORDER BY occurred_at',
    );
    expect(days).toEqual([
      { channel_id: 'alpha', days: 2 },
      { channel_id: 'beta', days: 1 },
      { channel_id: 'alpha', days: 0 },
    ]);
    paths.close();
  });

  it('are told of when they name a channel nobody declared, and left out when they say nothing', async () => {
    const paths = await loaded([
      'Radio > alpha,1,1,',
      ' > ,1,1,',
      'alpha,many,1,',
      'alpha,-1,1,',
      'alpha,1,1e-3,',
    ]);
    const told = paths.report.findings.map(({ code, column, count }) => `${code} ${column} ${count}`);
    expect(told).toEqual([
      'records/missing-value way 1',
      'records/unknown-value way 1',
      'records/bad-number deals 1',
      'records/unknown-value deals 1',
      'records/bad-number worth 1',
    ]);
    expect(paths.report.tables[0]?.rejected).toEqual({ badValue: 3 });
    expect(await credits(paths, 'linear')).toEqual({ alpha: '3/2 50', radio: '1/2 50' });
    paths.close();
  });
});
