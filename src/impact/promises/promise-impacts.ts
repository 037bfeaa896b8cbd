import { modelsAsKnown } from '../../measure/measured-models.ts';
import { clockNeeds } from '../../measure/needs/clock-needs.ts';
import { tablesLacking } from '../../measure/needs/measure-needs.ts';
import { runModels, sharedStart } from '../../measure/run-models.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Engine } from '../../records/engine.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { Model } from '../../sql/models/model.ts';
import type { Instant } from '../../support/instant.ts';
import type { Kept, PromiseImpact } from '../impact.ts';
import { type PromiseChange, promiseChanges } from './changed-promises.ts';

interface PromiseTerms {
  readonly since: Instant;
  readonly asOf: Instant;
  readonly absent: readonly TableName[];
  readonly say: (words: string) => void;
}

/**
 * The recorded facts judged by the promises of both agreements; a promise that says the same in both is not judged at all. Reads
 * every table of the export that clocks hear.
 */
export async function promiseImpacts(
  engine: Engine,
  before: Agreement,
  after: Agreement,
  { since, asOf, absent, say }: PromiseTerms,
): Promise<readonly PromiseImpact[]> {
  const changes = promiseChanges(before, after).map((change) => {
    const lacks = [...new Set([...lacking(before, change, absent), ...lacking(after, change, absent)])];
    return { ...change, lacks };
  });
  const judged = changes.filter(({ status, lacks }) => status !== 'unchanged' && lacks.length === 0);
  const sides = [before, after].map((agreement) => sideOf(agreement, judged, asOf));
  const [was, is] = await keptUnder(engine, sides, { since, asOf, say });
  return changes.map((change) => impactOf(change, was?.get(change.sla), is?.get(change.sla)));
}

function lacking(
  agreement: Agreement,
  { sla, status }: PromiseChange,
  absent: readonly TableName[],
): readonly TableName[] {
  if (status === 'unchanged' || agreement.slas[sla] === undefined) return [];
  return tablesLacking(clockNeeds(agreement, { by: 'sla', id: sla }), absent);
}

/** The promises of one agreement that are judged, and the relations that judge them. */
interface JudgedSide {
  readonly slas: readonly string[];
  readonly models: readonly Model[];
}

function sideOf(
  agreement: Agreement,
  judged: readonly { readonly sla: string }[],
  asOf: Instant,
): JudgedSide {
  const slas = judged.map(({ sla }) => sla).filter((sla) => agreement.slas[sla] !== undefined);
  if (slas.length === 0) return { slas, models: [] };
  const own = Object.entries(agreement.slas).filter(([id]) => slas.includes(id));
  const alone = { ...agreement, slas: Object.fromEntries(own), touchPolicies: {} };
  return { slas, models: modelsAsKnown(alone, { asOf, dialect: duckdb }, { withAttribution: false }) };
}

/** Most of what clocks are made of is the same under both agreements, and is made once. */
async function keptUnder(
  engine: Engine,
  sides: readonly JudgedSide[],
  { say, ...times }: Pick<PromiseTerms, 'since' | 'asOf' | 'say'>,
): Promise<readonly ReadonlyMap<string, Kept>[]> {
  const [was = [], is = []] = sides.map(({ models }) => models);
  const shared = sharedStart(was, is);
  const tails = [was, is].map((models) => models.slice(shared));
  if (shared > 0) say('what clocks hear');
  await runModels(engine, was.slice(0, shared), { later: tails.flat() });
  const found: ReadonlyMap<string, Kept>[] = [];
  for (const [index, { slas }] of sides.entries()) {
    if (slas.length > 0) say(index === 0 ? 'promises as they were' : 'promises as they are to be');
    await runModels(engine, tails[index] ?? []);
    found.push(slas.length === 0 ? new Map() : await keptClocks(engine, slas, times));
  }
  return found;
}

/** Counts what `clock` says. */
async function keptClocks(
  engine: Engine,
  slas: readonly string[],
  { since, asOf }: Pick<PromiseTerms, 'since' | 'asOf'>,
): Promise<ReadonlyMap<string, Kept>> {
  const count = (state: string): string => `count(*) FILTER (WHERE ${state}) AS`;
  const isDecided = `clock_state IN ('met', 'breached') AND due_at >= ${since} AND due_at <= ${asOf}`;
  const rows = await engine.rows(`SELECT CAST(sla_id AS VARCHAR) AS sla,
  ${count(`clock_state = 'met' AND ${isDecided}`)} met, ${count(`clock_state = 'breached' AND ${isDecided}`)} breached,
  ${count(`clock_state NOT IN ('met', 'breached') AND first_start_at >= ${since}`)} others
FROM clock GROUP BY sla_id`);
  const none: Kept = { met: 0, breached: 0, others: 0 };
  const found = new Map<string, Kept>(slas.map((id) => [id, none]));
  for (const row of rows) {
    const [met, breached, others] = [row['met'], row['breached'], row['others']].map(Number);
    if (found.has(String(row['sla'])))
      found.set(String(row['sla']), { met: met ?? 0, breached: breached ?? 0, others: others ?? 0 });
  }
  return found;
}

function impactOf(
  { sla, before, after, status, lacks }: PromiseChange & Pick<PromiseImpact, 'lacks'>,
  was: Kept | undefined,
  is: Kept | undefined,
): PromiseImpact {
  const side = (after ?? before)?.side ?? 'sales';
  if (lacks.length > 0) return { sla, side, status: 'no data', lacks };
  return { sla, side, status, ...(was && { before: was }), ...(is && { after: is }), lacks };
}
