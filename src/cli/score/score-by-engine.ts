import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { EngineFailure } from '../../host/duckdb/open-engine.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Engine } from '../../records/engine.ts';
import { scoreInShares } from '../../records/score-in-shares.ts';
import { type ScoreFile, writeScoreRows } from '../../records/score-rows-sql.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { scoreQuery } from '../../sql/score-query.ts';
import { engineRoom } from '../records/memory-room.ts';
import type { ScoreOptions } from './score-options.ts';

/** What is scored of what the engine holds, and where it goes. */
export interface EngineJob extends Pick<ScoreOptions, 'asOf' | 'form' | 'memory'> {
  /** The file of scores, absolute. */
  readonly path: string;
  /** A folder for what does not fit into memory. */
  readonly scratch: string;
  /** Of leads, events and consents. */
  readonly rows: number;
  /** Hears how far it is. */
  readonly say: (words: string) => void;
}

/**
 * Scores what the engine holds and says how many leads there are. Not everything that scoring takes can be put aside: what
 * has no room at once is scored in shares of the leads, and in more of them when a share has no room either.
 */
export async function scoreByEngine(engine: Engine, agreement: Agreement, job: EngineJob): Promise<number> {
  const query = scoreQuery(agreement, { asOf: job.asOf, dialect: duckdb });
  const file = { ...job, scale: defaultScoring(agreement)?.scale ?? 0 };
  let shares = sharesFor(job);
  while (!(await hasRoom(() => write(engine, query, file, shares), shares))) shares *= 4;
  const [counted] = await engine.rows('SELECT count(*) AS all_rows FROM lead');
  return Number(counted?.['all_rows'] ?? 0);
}

/** What the engine keeps of a row of leads, events or consents while it scores, in bytes: measured with ten million leads. */
const keptOfRow = 360;

function sharesFor({ rows, memory }: EngineJob): number {
  return Math.max(1, Math.ceil((rows * keptOfRow) / (engineRoom(memory) * 1e6)));
}

/** Each share reads the export once more. */
const mostShares = 256;

async function hasRoom(attempt: () => Promise<void>, shares: number): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (error) {
    if (error instanceof EngineFailure && error.isOutOfMemory && shares < mostShares) return false;
    throw error;
  }
}

async function write(
  engine: Engine,
  query: string,
  file: EngineJob & ScoreFile,
  shares: number,
): Promise<void> {
  if (shares === 1) return engine.run(writeScoreRows(query, file));
  const onShare = (share: number, count: number): void => file.say(`scoring, share ${share} of ${count}`);
  return scoreInShares(engine, query, file, { count: shares, scratch: file.scratch, onShare });
}
