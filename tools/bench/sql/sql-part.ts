import { readFileSync } from 'node:fs';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { scoreQuery } from '../../../src/sql/score-query.ts';
import { benchAgreement } from '../agreement.ts';
import type { Gate } from '../gates.ts';
import { asOf } from '../leads/bench-lead.ts';
import { leadFiles } from '../leads/lead-files.ts';
import type { Effort, Part, PartResult } from '../part.ts';
import { measure } from '../rounds.ts';
import { checksumOf, scanAndSum } from './checksum-sql.ts';
import { benchDuckDb, numberOf, withoutDuckDb } from './duckdb.ts';
import { parquetViews } from './parquet.ts';

const gates: readonly Gate[] = [
  { of: 'leadpact SQL', to: 'scan and sum', atMost: 13 },
  { of: 'leadpact SQL', to: 'FILTER by hand', atMost: 0.9 },
];

/** All leads from Parquet in one query: what leadpact generates beside SQL by hand and a bare scan. */
export const sqlPart: Part = { name: 'sql', run: runSql };

async function runSql(effort: Effort, say: (progress: string) => void): Promise<PartResult> {
  const files = leadFiles(effort.isQuick ? 5000 : 1_000_000, say);
  const { leads, events, checksum } = files;
  const head = {
    name: 'sql',
    work: `${leads} leads and ${events} events from Parquet, DuckDB with 2 threads`,
    unit: 'ns per lead',
    base: 'scan and sum',
    notes: new Map([['scan and sum', 'every column that is read, added up']]),
    gates,
  };
  const connection = await benchDuckDb();
  if (connection === undefined) {
    return { ...head, times: new Map(), wrong: new Map(), left: new Map([['all', withoutDuckDb]]) };
  }
  say('writing Parquet');
  await parquetViews(connection, files);
  const byHand = readFileSync('bench/sql/filter-counts.sql', 'utf8').replaceAll('$as_of', String(asOf));
  const queries = [
    ['leadpact SQL', checksumOf(scoreQuery(benchAgreement(), { asOf, dialect: duckdb }))],
    ['FILTER by hand', checksumOf(byHand)],
  ] as const;
  const wrong = new Map<string, string>();
  for (const [name, query] of queries) {
    say(`checking ${name}`);
    const found = await numberOf(connection, query);
    if (found !== checksum) wrong.set(name, `checksum ${found}, not ${checksum}`);
  }
  const competitors = [['scan and sum', scanAndSum] as const, ...queries].map(([name, query]) => ({
    name,
    items: leads,
    pass: () => numberOf(connection, query),
  }));
  return { ...head, times: await measure(competitors, effort, say), wrong, left: new Map() };
}
