import { duckdb } from '../../sql/dialects/duckdb.ts';
import { isContactActivity } from '../../sql/metrics/activity-kinds.ts';
import type { Engine } from '../engine.ts';
import type { StagePair } from './stage-order.ts';

/** When each lead was first in each stage; what was taken back does not count. */
const firsts =
  'SELECT lead_id, to_stage, min(entered_at) AS reached_at FROM stage_history WHERE to_stage IS NOT NULL AND voided_at IS NULL GROUP BY lead_id, to_stage';

/** Leads that were ever in each stage, by its history or as it stands. */
export async function leadsByStage(engine: Engine): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.rows(
    `SELECT stage, count(DISTINCT lead_id) AS n FROM (SELECT lead_id, to_stage AS stage FROM (${firsts}) UNION ALL SELECT lead_id, recorded_stage FROM lead WHERE recorded_stage IS NOT NULL) GROUP BY stage`,
  );
  return new Map(rows.map(({ stage, n }) => [String(stage), Number(n)]));
}

/** Of each two stages how many leads came first to the one; at one instant nobody can tell. */
export async function stagePairs(engine: Engine): Promise<readonly StagePair[]> {
  const rows = await engine.rows(
    `WITH firsts AS (${firsts}) SELECT one.to_stage AS before, two.to_stage AS after, count(*) AS leads FROM firsts AS one JOIN firsts AS two USING (lead_id) WHERE one.reached_at < two.reached_at GROUP BY ALL`,
  );
  return rows.map(({ before, after, leads }) => ({
    before: String(before),
    after: String(after),
    leads: Number(leads),
  }));
}

/** What became of leads between two stages. */
export interface Step {
  readonly stage: string;
  readonly leads: number;
  /** Leads of the stage before that came here at last; absent for the first. */
  readonly came?: number;
  /** Milliseconds by nearest rank, of those. */
  readonly median?: number;
  readonly p90?: number;
}

/** The way through these stages, each after the one before. */
export async function funnel(engine: Engine, stages: readonly string[]): Promise<readonly Step[]> {
  const named = stages.map((stage, place) => `(${duckdb.text(stage)}, ${place})`).join(', ');
  const rows = await engine.rows(`WITH firsts AS (${firsts}),
    way(stage, place) AS (VALUES ${named}),
    entries AS (SELECT lead_id, reached_at, stage, place FROM firsts JOIN way ON to_stage = stage),
    came AS (SELECT two.stage, two.reached_at - one.reached_at AS took FROM entries AS two JOIN entries AS one ON one.lead_id = two.lead_id AND one.place = two.place - 1 AND two.reached_at >= one.reached_at),
    times AS (SELECT stage, count(*) AS came, quantile_disc(took, 0.5) AS median, quantile_disc(took, 0.9) AS p90 FROM came GROUP BY stage)
    SELECT way.stage, count(entries.lead_id) AS leads, any_value(came) AS came, any_value(median) AS median, any_value(p90) AS p90
    FROM way LEFT JOIN entries USING (stage) LEFT JOIN times ON times.stage = way.stage GROUP BY way.stage, way.place ORDER BY way.place`);
  return rows.map(({ stage, leads, came, median, p90 }, place) => ({
    stage: String(stage),
    leads: Number(leads),
    ...(place > 0 && { came: Number(came ?? 0) }),
    ...(median !== null && { median: Number(median) }),
    ...(p90 !== null && { p90: Number(p90) }),
  }));
}

/** Of the leads that reached a later stage, how many were never in this one. */
export async function passedBy(
  engine: Engine,
  stages: readonly string[],
): Promise<ReadonlyMap<string, { readonly passed: number; readonly later: number }>> {
  const named = stages.map((stage, place) => `(${duckdb.text(stage)}, ${place})`).join(', ');
  const rows = await engine.rows(`WITH firsts AS (${firsts}),
    way(stage, place) AS (VALUES ${named}),
    furthest AS (SELECT lead_id, max(place) AS furthest FROM firsts JOIN way ON to_stage = stage GROUP BY lead_id)
    SELECT way.stage, count(*) AS later, count(*) FILTER (firsts.lead_id IS NULL) AS passed
    FROM way JOIN furthest ON furthest > place LEFT JOIN firsts ON firsts.lead_id = furthest.lead_id AND firsts.to_stage = way.stage GROUP BY way.stage`);
  return new Map(
    rows.map(({ stage, later, passed }) => [String(stage), { passed: Number(passed), later: Number(later) }]),
  );
}

/** How long leads waited from a stage on. */
export interface Waited {
  readonly started: number;
  readonly answered: number;
  readonly median: number;
  readonly p75: number;
}

/** What leads of a stage wait for: the first contact, or the first of some stages. */
export interface Wait {
  readonly from: string;
  readonly until: 'contact' | readonly string[];
}

export async function waited(engine: Engine, wait: Wait): Promise<Waited> {
  const [row = {}] = await engine.rows(
    `${waits(wait)} SELECT count(*) AS started, count(took) AS answered, quantile_disc(took, 0.5) AS median, quantile_disc(took, 0.75) AS p75 FROM waits`,
  );
  return {
    started: Number(row['started'] ?? 0),
    answered: Number(row['answered'] ?? 0),
    median: Number(row['median'] ?? 0),
    p75: Number(row['p75'] ?? 0),
  };
}

/** Leads that waited no longer than that. */
export async function answeredWithin(engine: Engine, wait: Wait, ms: number): Promise<number> {
  const [row = {}] = await engine.rows(`${waits(wait)} SELECT count(*) AS n FROM waits WHERE took <= ${ms}`);
  return Number(row['n'] ?? 0);
}

function waits({ from, until }: Wait): string {
  const answers =
    until === 'contact'
      ? `SELECT lead_id, occurred_at AS reached_at FROM activity WHERE ${isContactActivity}`
      : `SELECT lead_id, reached_at FROM firsts WHERE to_stage IN (${until.map(duckdb.text).join(', ')})`;
  return `WITH firsts AS (${firsts}),
    starts AS (SELECT lead_id, reached_at FROM firsts WHERE to_stage = ${duckdb.text(from)}),
    answers AS (${answers}),
    waits AS (SELECT starts.lead_id, min(answers.reached_at - starts.reached_at) AS took FROM starts LEFT JOIN answers ON answers.lead_id = starts.lead_id AND answers.reached_at >= starts.reached_at GROUP BY starts.lead_id)`;
}

/** Leads that reached a stage in the median of the whole months, and how many months that were; the first and last are none. */
export async function monthlyEntries(
  engine: Engine,
  stage: string,
): Promise<{ readonly median: number; readonly months: number } | undefined> {
  const [row = {}] = await engine.rows(`WITH firsts AS (${firsts}),
    counts AS (SELECT date_trunc('month', make_timestamp(reached_at * 1000)) AS month, count(*) AS n FROM firsts WHERE to_stage = ${duckdb.text(stage)} GROUP BY 1),
    bounds AS (SELECT min(month) AS first, max(month) AS last FROM counts),
    months AS (SELECT unnest(generate_series(first + INTERVAL 1 MONTH, last - INTERVAL 1 MONTH, INTERVAL 1 MONTH)) AS month FROM bounds)
    SELECT count(*) AS months, quantile_disc(coalesce(n, 0), 0.5) AS median FROM months LEFT JOIN counts USING (month)`);
  const months = Number(row['months'] ?? 0);
  return months === 0 ? undefined : { median: Number(row['median'] ?? 0), months };
}

/** When leads reached a stage for the first time and for the last time, up to now; undefined where none did. */
export async function spanOf(
  engine: Engine,
  stage: string,
  now: number,
): Promise<{ readonly first: number; readonly last: number } | undefined> {
  const [row = {}] = await engine.rows(
    `WITH firsts AS (${firsts}) SELECT min(reached_at) AS first, max(reached_at) AS last FROM firsts WHERE to_stage = ${duckdb.text(stage)} AND reached_at <= ${now}`,
  );
  const { first, last } = row;
  return typeof first === 'number' && typeof last === 'number' ? { first, last } : undefined;
}

/** Leads of which each field is known. */
export async function knownOf(
  engine: Engine,
  fields: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (fields.length === 0) return new Map();
  const counts = fields.map((id, place) => `count(${duckdb.name(id)}) AS n${place}`);
  const [row = {}] = await engine.rows(`SELECT ${counts.join(', ')} FROM lead`);
  return new Map(fields.map((id, place) => [id, Number(row[`n${place}`] ?? 0)]));
}

/** Rows of what else is measured. */
export async function otherRows(engine: Engine): Promise<{
  readonly leads: number;
  readonly activities: number;
  readonly outcomes: number;
  readonly amounts: number;
  readonly currency: string | undefined;
}> {
  const [row = {}] = await engine.rows(
    'SELECT (SELECT count(*) FROM lead) AS leads, (SELECT count(*) FROM activity) AS activities, (SELECT count(*) FROM opportunity WHERE NOT is_won) AS outcomes, (SELECT count(amount_minor) FROM opportunity WHERE is_won) AS amounts, (SELECT mode(currency_code) FROM opportunity) AS currency',
  );
  const count = (key: string): number => Number(row[key] ?? 0);
  const { currency } = row;
  return {
    leads: count('leads'),
    activities: count('activities'),
    outcomes: count('outcomes'),
    amounts: count('amounts'),
    currency: typeof currency === 'string' ? currency : undefined,
  };
}

/** How often each reason was given in a stage, and everywhere. */
export async function reasonPlaces(
  engine: Engine,
  stage: string,
): Promise<ReadonlyMap<string, { readonly atHandoff: number; readonly all: number }>> {
  const rows = await engine.rows(
    `SELECT reason_id, count(*) FILTER (from_stage = ${duckdb.text(stage)}) AS here, count(*) AS everywhere FROM stage_history WHERE reason_id IS NOT NULL GROUP BY 1`,
  );
  return new Map(
    rows.map(({ reason_id, here, everywhere }) => [
      String(reason_id),
      { atHandoff: Number(here), all: Number(everywhere) },
    ]),
  );
}
