import type { Judging } from '../measure/judging.ts';
import { runModels } from '../measure/run-models.ts';
import type { Agreement } from '../model/agreement.ts';
import { anyOrder, type Engine } from '../records/engine.ts';
import { numberLeads } from '../records/load/lead-numbers.ts';
import { duckdb } from '../sql/dialects/duckdb.ts';
import { factModels } from './fact-models.ts';
import { type FactTerms, factRows } from './fact-row.ts';
import { type FactForm, factsText } from './facts-text.ts';
import { readHistories } from './read-histories.ts';
import type { FactColumn } from './worked-fact.ts';

/** What is worked out of an export, and how it is written. */
export interface FactsAsked extends Pick<FactTerms, 'asOf' | 'handoffsSince'> {
  readonly columns: readonly FactColumn[];
  readonly form: FactForm;
  /** What was compiled into the system. */
  readonly definitions: Agreement;
  /** By what the export was read, and clocks are judged. */
  readonly judging: Judging;
  /** Hears what is done. */
  readonly say: (words: string) => void;
  /** Hears the id of every lead that gets a row. */
  readonly onLead?: (id: string) => void;
}

/** The columns of every lead that the engine holds, as CSV, a piece at a time. */
export async function* factsOfRecords(
  engine: Engine,
  { columns, form, definitions, judging, say, onLead, ...when }: FactsAsked,
): AsyncGenerator<Uint8Array> {
  const { agreement, versions } = judging;
  await engine.run(anyOrder);
  // Events are read in many shares.
  await numberLeads(engine, agreement, new Set(['stage_history']));
  const models = factModels(agreement, versions, { asOf: when.asOf, dialect: duckdb });
  await runModels(engine, models, {
    say: (done, of, name) => say(`${name} (${done + 1} of ${of})`),
  });
  const rowOf = factRows(columns, { agreement: definitions, versions, ...when });
  yield* factsText(readHistories(engine, agreement), { columns, rowOf, form, ...(onLead && { onLead }) });
}
