import type { Witness } from '../../../src/analyze/witness/witness.ts';
import { historyOf } from '../../../src/evaluate/history.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.ts';
import { scoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { promisedDifferences } from './promised-differences.ts';
import { shownDifferences } from './shown-differences.ts';

/** Kinds of difference that rows or facts tell. */
const known: ReadonlySet<string> = new Set([
  'score',
  'newly-handed-over',
  'no-longer-handed-over',
  'other-stage',
  'withdrawn',
  'rerouted',
  'other-sla',
  'other-grade',
  'other-band',
  'other-outcome',
]);

/** Does the lead of a witness show the difference, by the explaining evaluator and by the program alike? */
export function replays(
  [before, after]: readonly [Agreement, Agreement],
  kind: string,
  { sample }: Witness,
): boolean {
  if (!known.has(kind)) throw new Error(`nothing tells whether a lead shows ${kind}`);
  if (kind === 'other-sla' || kind === 'withdrawn')
    return promisedDifferences([before, after], sample).includes(kind);
  const { id, recordedStage, asOf } = sample;
  const { changes: _, ...history } = historyOf(sample);
  const record: LeadRecord = { ...history, id, ...(recordedStage !== undefined && { recordedStage }) };
  const rows = (rowOf: (agreement: Agreement) => ReturnType<typeof scoreRow>) => ({
    recorded: recordedStage,
    before: rowOf(before),
    after: rowOf(after),
  });
  return [
    rows((agreement) => scoreRow(agreement, record, asOf)),
    rows((agreement) => rowProgramOf(agreement)(record, asOf)),
  ].every((judged) => shownDifferences([before, after], judged).includes(kind));
}
