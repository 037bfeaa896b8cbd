import type { Agreement } from '../../model/agreement.ts';
import type { ColumnEngine } from '../../records/engine.ts';
import type { BornLeads } from '../qualification/decision-instants.ts';
import { factsRead } from './facts-read.ts';
import { readConsentColumns } from './read-consent-columns.ts';
import { readEventColumns } from './read-event-columns.ts';
import { readLeadColumns } from './read-lead-columns.ts';

/** The leads that the engine holds, numbered (`numberLeads`), with all that the agreements ask of them. */
export async function readColumns(
  engine: ColumnEngine,
  joined: Agreement,
  agreements: readonly Agreement[],
): Promise<BornLeads> {
  const facts = factsRead(agreements);
  const known = await readLeadColumns(engine, joined, facts);
  const consents = await readConsentColumns(engine, joined, known.leads);
  return { ...known, consents, events: await readEventColumns(engine, joined, facts, known.leads) };
}
