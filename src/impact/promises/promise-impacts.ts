import { modelsAsKnown } from '../../measure/measured-models.ts';
import { clockNeeds } from '../../measure/needs/clock-needs.ts';
import { tablesLacking } from '../../measure/needs/measure-needs.ts';
import { runModels } from '../../measure/run-models.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Engine } from '../../records/engine.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
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
  const keptBy = async (agreement: Agreement, words: string): Promise<ReadonlyMap<string, Kept>> => {
    const own = judged.filter(({ sla }) => agreement.slas[sla] !== undefined).map(({ sla }) => sla);
    if (own.length === 0) return new Map();
    say(words);
    return keptUnder(engine, withSlas(agreement, own), { since, asOf });
  };
  const was = await keptBy(before, 'promises as they were');
  const is = await keptBy(after, 'promises as they are to be');
  return changes.map((change) => impactOf(change, was.get(change.sla), is.get(change.sla)));
}

function lacking(
  agreement: Agreement,
  { sla, status }: PromiseChange,
  absent: readonly TableName[],
): readonly TableName[] {
  if (status === 'unchanged' || agreement.slas[sla] === undefined) return [];
  return tablesLacking(clockNeeds(agreement, { by: 'sla', id: sla }), absent);
}

function withSlas(agreement: Agreement, ids: readonly string[]): Agreement {
  const slas = Object.fromEntries(Object.entries(agreement.slas).filter(([id]) => ids.includes(id)));
  return { ...agreement, slas, touchPolicies: {} };
}

async function keptUnder(
  engine: Engine,
  agreement: Agreement,
  { since, asOf }: Pick<PromiseTerms, 'since' | 'asOf'>,
): Promise<ReadonlyMap<string, Kept>> {
  const models = modelsAsKnown(agreement, { asOf, dialect: duckdb }, { withAttribution: false });
  await runModels(engine, models);
  const count = (state: string): string => `count(*) FILTER (WHERE ${state}) AS`;
  const isDecided = `clock_state IN ('met', 'breached') AND due_at >= ${since} AND due_at <= ${asOf}`;
  const rows = await engine.rows(`SELECT CAST(sla_id AS VARCHAR) AS sla,
  ${count(`clock_state = 'met' AND ${isDecided}`)} met, ${count(`clock_state = 'breached' AND ${isDecided}`)} breached,
  ${count(`clock_state NOT IN ('met', 'breached') AND first_start_at >= ${since}`)} others
FROM clock GROUP BY sla_id`);
  const none: Kept = { met: 0, breached: 0, others: 0 };
  const found = new Map<string, Kept>(Object.keys(agreement.slas).map((id) => [id, none]));
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
