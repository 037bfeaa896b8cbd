import type { LeadRecord } from '../evaluate/lead-record.ts';
import { instantOf, textOf } from '../measure/dispute/row-values.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Engine, EngineRow } from '../records/engine.ts';
import { leadTables } from '../sql/lead-tables.ts';
import { historyTables } from './fact-models.ts';
import type { LeadHistory } from './lead-history.ts';
import { leadValues } from './lead-values.ts';

/** Leads whose histories are held at once: some megabytes. */
const share = 4000;

/** The histories of all leads that the engine holds under numbers, by id in the order of code points, a share at a time. */
export async function* readHistories(
  engine: Engine,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
): AsyncGenerator<readonly LeadHistory[]> {
  const [row] = await engine.rows('SELECT max(lead_number) AS last FROM lead_number');
  const last = Number(row?.['last'] ?? 0);
  for (let first = 1; first <= last; first += share)
    yield await readShare(engine, agreement, `lead_id BETWEEN ${first} AND ${first + share - 1}`);
}

async function readShare(
  engine: Engine,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  isIn: string,
): Promise<readonly LeadHistory[]> {
  const leads = await engine.rows(
    `SELECT lead.*, lead_number.lead_id AS own_id FROM lead JOIN lead_number ON lead_number = lead.lead_id WHERE lead.${isIn} ORDER BY lead.lead_id`,
  );
  const grouped = async (query: string): Promise<(lead: EngineRow) => readonly EngineRow[]> => {
    const rows = byColumn(await engine.rows(query), 'lead_id');
    return (lead) => rows.get(String(lead['lead_id'])) ?? [];
  };
  const all = (table: string): string => `SELECT * FROM ${table} WHERE ${isIn}`;
  // Newest first, at one instant the lower id first; consents oldest first, the later row last (semantics §3).
  const eventsOf = await grouped(
    `${all('event')} AND (is_excluded IS NULL OR NOT is_excluded) ORDER BY occurred_at DESC, event_id`,
  );
  const consentsOf = await grouped(`${all('consent')} ORDER BY occurred_at, row_number, consent_state`);
  const entriesOf = await grouped(all(historyTables.entries));
  const recyclesOf = await grouped(all(historyTables.recycles));
  const clockFactsOf = await grouped(all(historyTables.clockFacts));
  const ownersOf = await grouped(all(historyTables.owners));
  const properties = propertiesOf(agreement);
  return leads.map(
    (lead): LeadHistory => ({
      record: {
        id: String(lead['own_id']),
        events: eventsOf(lead).map((event) => eventOf(event, properties)),
        consents: consentsOf(lead).map(consentOf),
        ...instants(lead),
      },
      values: () => leadValues(agreement, lead),
      entered: new Map(
        entriesOf(lead).map((entry) => [String(entry['stage_id']), Number(entry['entered_at'])]),
      ),
      recycles: recyclesOf(lead).map((end) => Number(end['ended_at'])),
      clockFacts: byColumn(clockFactsOf(lead), 'sla_id'),
      owners: ownersOf(lead),
    }),
  );
}

/** Rows by what stands in a column, in their order. */
function byColumn(rows: readonly EngineRow[], column: string): ReadonlyMap<string, readonly EngineRow[]> {
  const found = new Map<string, EngineRow[]>();
  for (const row of rows) {
    const key = String(row[column]);
    const own = found.get(key);
    if (own === undefined) found.set(key, [row]);
    else own.push(row);
  }
  return found;
}

function instants(lead: EngineRow): Pick<LeadRecord, 'objectionFrom' | 'recycledAt'> {
  const objectionFrom = instantOf(lead['objection_at']);
  const recycledAt = instantOf(lead['recycled_at']);
  return {
    ...(objectionFrom !== null && { objectionFrom }),
    ...(recycledAt !== null && { recycledAt }),
  };
}

/** Columns of `event` that hold properties. */
function propertiesOf(agreement: Pick<Agreement, 'fields' | 'signals'>): readonly string[] {
  const names = new Set(Object.values(agreement.signals).flatMap(({ properties }) => properties));
  return leadTables(agreement)
    .event.columns.map(({ name }) => name)
    .filter((name) => names.has(name));
}

function eventOf(row: EngineRow, properties: readonly string[]): LeadRecord['events'][number] {
  return {
    id: String(row['event_id']),
    signal: String(row['signal_id']),
    ...timesOf(row),
    properties: Object.fromEntries(
      properties.flatMap((name) => {
        const value = textOf(row[name]);
        return value === null ? [] : [[name, value] as const];
      }),
    ),
  };
}

function consentOf(row: EngineRow): LeadRecord['consents'][number] {
  return {
    ...timesOf(row),
    purpose: String(row['purpose_id']),
    state: row['consent_state'] === 'given' ? 'given' : 'withdrawn',
  };
}

/** When it happened, and from when it is known. */
function timesOf(row: EngineRow): { readonly at: number; readonly from: number } {
  const at = Number(row['occurred_at']);
  return { at, from: Math.max(at, instantOf(row['logged_at']) ?? at) };
}
