import { readdirSync, readFileSync } from 'node:fs';
import { type CreditTotals, creditTotals } from '../../../src/evaluate/attribution/credit-totals.ts';
import { openEngine } from '../../../src/host/duckdb/open-engine.ts';
import { lookAtCsv } from '../../../src/host/exports/look-at-csv.ts';
import { scanRows } from '../../../src/host/exports/scan-rows.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { EngineRow } from '../../../src/records/engine.ts';
import type { LoadReport } from '../../../src/records/load/load-export.ts';
import { loadPaths } from '../../../src/records/load/load-paths.ts';
import { attributionModels } from '../../../src/sql/attribution/attribution-models.ts';
import { countedPaths } from '../../../src/sql/attribution/counted-paths.ts';
import { creditSums } from '../../../src/sql/attribution/credit-sums.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { agreementOf, minimalFiles } from '../../model/load-fixture.ts';
import { madeTables } from '../../sql/attribution/told-attribution.ts';

/** The relations that are asked here. */
const told: ReadonlySet<string> = new Set(['credit', 'unattributed']);

const folder = new URL('./mapping/', import.meta.url);

/** The small agreement with the mapping files beside this one; `changes` replace or add files. */
export function pathsAgreement(changes: Readonly<Record<string, string>> = {}): Agreement {
  const mapping = Object.fromEntries(
    readdirSync(folder).map((name) => [`definitions/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
  );
  return agreementOf(minimalFiles({ ...mapping, ...changes }));
}

/** A file of paths that was read and credited by every attribution, and what can be asked until the test ends. */
export interface LoadedPaths {
  readonly report: LoadReport;
  readonly rows: (query: string) => Promise<readonly EngineRow[]>;
  readonly totals: (attribution: string, where?: string) => Promise<CreditTotals>;
  readonly close: () => void;
}

export async function loadedPaths(agreement: Agreement, path: string, scratch: string): Promise<LoadedPaths> {
  const source = agreement.sources['channel-paths'];
  if (source?.paths === undefined) throw new Error('the mapping reads no paths');
  const found = await lookAtCsv(path, 'data.csv', source.files, `${scratch}/paths.csv`);
  if ('code' in found) throw new Error(found.message);
  const engine = await openEngine({ memory: '1GB', threads: 2, scratch, files: [path] });
  if (engine === undefined) throw new Error('no engine');
  const report = await loadPaths({ ...engine, scanRows }, source, source.paths, found);
  const options = { asOf: Date.parse('2026-06-01T00:00:00Z'), dialect: duckdb };
  const models = [
    ...countedPaths({ ...options, ...source.paths }),
    ...attributionModels(agreement, options).filter(({ name }) => told.has(name) || name.includes('__')),
  ];
  for (const statement of madeTables(models, duckdb)) await engine.run(statement);
  const totals: LoadedPaths['totals'] = async (attribution, where) => {
    const asked = { dialect: duckdb, attribution, by: 'channel' as const };
    const sums = await engine.rows(creditSums({ ...asked, ...(where !== undefined && { where }) }));
    return creditTotals(sums.map(creditSum));
  };
  return { report, rows: engine.rows, totals, close: engine.close };
}

function creditSum(row: EngineRow): Parameters<typeof creditTotals>[0][number] {
  const { receiver, currency_code: currency } = row;
  const whole = (column: string): bigint => BigInt(String(row[column]));
  return {
    isCredited: row['is_credited'] === true,
    ...(typeof receiver === 'string' && { receiver }),
    ...(typeof currency === 'string' && { currency }),
    share: { numerator: whole('share_numerator'), denominator: whole('share_denominator') },
    minor: whole('credit_minor'),
  };
}
