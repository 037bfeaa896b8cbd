import { type ScoreColumns, scoreRowAt } from '../../evaluate/columns/score-columns.ts';
import { scoreRow } from '../../evaluate/score-row.ts';
import { isSmall } from '../../measure/privacy.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Engine } from '../../records/engine.ts';
import type { Instant } from '../../support/instant.ts';
import type { Example } from '../impact.ts';
import type { BornLeads } from '../qualification/decision-instants.ts';
import type { TouchedLead } from '../qualification/fates.ts';
import { comparedStandings } from './example-standing.ts';
import { recordAt } from './record-at.ts';

/** How examples are shown. */
export interface ExampleTerms {
  /** Of each kind. */
  readonly most: number;
  /** What stands for the id of a lead. */
  readonly idOf: (lead: string) => string;
  /** Also of kinds with fewer than five leads: only where the reader sees their ids anyway. */
  readonly ofSmallGroups: boolean;
}

interface Sides {
  readonly before: { readonly agreement: Agreement; readonly scores: ScoreColumns };
  readonly after: { readonly agreement: Agreement; readonly scores: ScoreColumns };
}

/** Some leads of every kind of move, in the order of the export, each explained under both agreements. */
export async function impactExamples(
  engine: Engine,
  { before, after }: Sides,
  {
    columns,
    touched,
    asOf,
  }: { readonly columns: BornLeads; readonly touched: readonly TouchedLead[]; readonly asOf: Instant },
  { most, idOf, ofSmallGroups }: ExampleTerms,
): Promise<readonly Example[]> {
  const chosen = [
    ...chosenTouched(touched, 'appears', ({ after: at }) => at),
    ...chosenTouched(touched, 'disappears', ({ before: at }) => at),
    ...chosenTouched(
      touched.filter((lead) => lead.before !== lead.after),
      'stays',
      (lead) => Math.min(lead.before, lead.after),
    ),
    movedLeads(before.scores, after.scores, asOf),
  ].flatMap(({ kind, leads }) =>
    isSmall(leads.length) && !ofSmallGroups ? [] : leads.slice(0, most).map((lead) => ({ kind, ...lead })),
  );
  const ids = await idsOf(
    engine,
    chosen.map(({ lead }) => lead),
  );
  return chosen.map(({ kind, lead, at }) => {
    const { recordedStage, recycledAt, ...begun } = recordAt(columns, lead);
    const recorded = { ...begun, ...(recordedStage && { recordedStage }), ...(recycledAt && { recycledAt }) };
    if (kind === 'moves') for (const side of [before, after]) checkRow(side, recorded, { lead, asOf });
    const record = kind === 'moves' ? recorded : begun;
    const compared = comparedStandings(before.agreement, after.agreement, record, at);
    return { kind, id: idOf(ids.get(lead) ?? ''), at, ...compared };
  });
}

interface Chosen {
  readonly kind: Example['kind'];
  readonly leads: readonly { readonly lead: number; readonly at: Instant }[];
}

function chosenTouched(
  touched: readonly TouchedLead[],
  kind: TouchedLead['fate'],
  at: (lead: TouchedLead) => Instant,
): readonly Chosen[] {
  const leads = touched
    .filter(({ fate }) => fate === kind)
    .map((lead) => ({ lead: lead.lead, at: at(lead) }));
  return [{ kind, leads }];
}

function movedLeads(before: ScoreColumns, after: ScoreColumns, at: Instant): Chosen {
  const leads: { lead: number; at: Instant }[] = [];
  const codes = after.stage.values.map((stage) => before.stage.values.indexOf(stage) + 1);
  for (let lead = 0; lead < before.stage.codes.length; lead++) {
    if (before.stage.codes[lead] !== codes[(after.stage.codes[lead] ?? 0) - 1]) leads.push({ lead, at });
  }
  return { kind: 'moves', leads };
}

/** The explaining evaluator is the reference: where it says otherwise, the tool is wrong and says so. */
function checkRow(
  { agreement, scores }: Sides['before'],
  record: Parameters<typeof scoreRow>[1],
  { lead, asOf }: { readonly lead: number; readonly asOf: Instant },
): void {
  const [own, reference] = [scoreRowAt(scores, lead), scoreRow(agreement, record, asOf)];
  if (JSON.stringify(own) !== JSON.stringify(reference))
    throw new Error(`lead ${lead}: ${JSON.stringify(own)}, explained ${JSON.stringify(reference)}`);
}

async function idsOf(engine: Engine, leads: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (leads.length === 0) return new Map();
  const numbers = leads.map((lead) => lead + 1).join(', ');
  const rows = await engine.rows(
    `SELECT lead_number, lead_id FROM lead_number WHERE lead_number IN (${numbers})`,
  );
  return new Map(rows.map((row) => [Number(row['lead_number']) - 1, String(row['lead_id'])]));
}
