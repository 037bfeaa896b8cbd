import { rowProgramOf } from '../../../../src/evaluate/program/row-program.ts';
import { scoreRow } from '../../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import { asOf, type BenchLead } from '../../leads/bench-lead.ts';
import { handWritten } from '../hand-written.ts';
import type { RowEngine } from '../row-engine.ts';

/** leadpact itself, and the measure of all: hand-written JavaScript over the same records. */
export function ownEngines(agreement: Agreement, leads: readonly BenchLead[]): readonly RowEngine[] {
  const leadOf = (index: number): BenchLead => {
    const lead = leads[index];
    if (lead === undefined) throw new Error(`there is no lead ${index}`);
    return lead;
  };
  const program = rowProgramOf(agreement);
  return [
    { name: 'leadpact', isSlow: false, rowOf: (index) => program(leadOf(index), asOf) },
    { name: 'hand-written', isSlow: false, rowOf: (index) => handWritten(leadOf(index)) },
    {
      name: 'leadpact, explaining',
      note: 'what explain and test execute; the reference of all results',
      isSlow: true,
      rowOf: (index) => scoreRow(agreement, leadOf(index), asOf),
    },
  ];
}
