import { duckdb } from '../sql/dialects/duckdb.ts';
import type { Engine } from './engine.ts';
import { type ScoreFile, writeScoreRows } from './score-rows-sql.ts';

/** How a whole export is scored that has no room to be scored at once. */
export interface Shares {
  readonly count: number;
  /** A folder, absolute, for the rows of the shares. */
  readonly scratch: string;
  /** Called before each share, from 1. */
  readonly onShare: (share: number) => void;
}

/**
 * The same file as scoring all leads at once, by one share of them after the other: nothing of a score looks at another lead.
 * What the engine cannot put aside while it scores grows with the leads of a share only.
 */
export async function scoreInShares(
  engine: Pick<Engine, 'run'>,
  query: string,
  file: ScoreFile,
  { count, scratch, onShare }: Shares,
): Promise<void> {
  const parts = Array.from({ length: count }, (_, share) => `${scratch}/share-${share}.parquet`);
  await renameViews(engine, (table) => [table, wholeOf(table)]);
  try {
    for (const [share, path] of parts.entries()) {
      onShare(share + 1);
      for (const table of tables) await engine.run(shareView(table, share, count));
      await engine.run(`COPY (${query}) TO ${duckdb.text(path)} (FORMAT parquet, USE_TMP_FILE false)`);
    }
  } finally {
    for (const table of tables) await engine.run(`DROP VIEW IF EXISTS ${table}`);
    await renameViews(engine, (table) => [wholeOf(table), table]);
  }
  const scored = `SELECT * FROM read_parquet([${parts.map(duckdb.text).join(', ')}])`;
  await engine.run(writeScoreRows(scored, file));
}

/** Everything that is known of a lead, each with its id. */
const tables = ['lead', 'event', 'consent'] as const;
type LeadTable = (typeof tables)[number];

const wholeOf = (table: LeadTable): string => `whole_${table}`;

function shareView(table: LeadTable, share: number, count: number): string {
  return `CREATE OR REPLACE VIEW ${table} AS SELECT * FROM ${wholeOf(table)} WHERE hash(lead_id) % ${count} = ${share}`;
}

async function renameViews(
  engine: Pick<Engine, 'run'>,
  names: (table: LeadTable) => readonly [string, string],
): Promise<void> {
  for (const table of tables) {
    const [from, to] = names(table);
    await engine.run(`ALTER VIEW ${from} RENAME TO ${to}`);
  }
}
