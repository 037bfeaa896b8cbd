import { columnProgramOf } from '../../../src/evaluate/columns/column-program.ts';
import { type LeadColumns, leadColumns } from '../../../src/evaluate/columns/lead-columns.ts';
import { type ScoreColumns, scoreRowAt } from '../../../src/evaluate/columns/score-columns.ts';
import { scoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { benchAgreement } from '../agreement.ts';
import type { Gate } from '../gates.ts';
import { asOf, type BenchLead, benchLead } from '../leads/bench-lead.ts';
import type { Effort, Part, PartResult } from '../part.ts';
import { type Competitor, measure } from '../rounds.ts';
import { handWritten } from '../row/hand-written.ts';
import { rowCode } from '../row/row-code.ts';
import { arraysOf, sumOfArrays } from './array-sum.ts';
import { proposalFor } from './proposal.ts';

const gates: readonly Gate[] = ['leadpact', 'leadpact, proposal'].map((of) => ({
  of,
  to: 'sum of the arrays',
  atMost: 7,
}));

/** Leads in columns, loaded once and scored by two models on one thread, beside adding the same arrays up. */
export const columnsPart: Part = { name: 'columns', run: runColumns };

async function runColumns(effort: Effort, say: (progress: string) => void): Promise<PartResult> {
  const leads = effort.isQuick ? 5000 : 1_000_000;
  const agreement = benchAgreement();
  const made = { checksum: 0 };
  const columns = leadColumns(agreement, leadsOf(leads, made, say));
  const wrong = new Map<string, string>();
  const model = (name: string, terms: Agreement, checksum?: number): Competitor => {
    say(`checking ${name}`);
    const program = columnProgramOf(terms, columns);
    const results = program.run(asOf);
    const found = wrongIn(terms, results) ?? wrongSum(results, leads, checksum);
    if (found !== undefined) wrong.set(name, found);
    const pass = (): number => {
      program.run(asOf, results);
      return leads;
    };
    return { name, items: leads, pass };
  };
  const arrays = arraysOf(columns);
  const competitors = [
    { name: 'sum of the arrays', items: leads, pass: () => sumOfArrays(arrays) },
    model('leadpact', agreement, made.checksum),
    model('leadpact, proposal', proposalFor(agreement)),
  ];
  return {
    name: 'columns',
    work: `${leads} leads and ${eventsIn(columns)} events in columns, one thread`,
    unit: 'ns per lead',
    base: 'sum of the arrays',
    times: await measure(competitors, effort, say),
    wrong,
    left: new Map(),
    notes: new Map([['sum of the arrays', 'every array that is read, added up']]),
    gates,
  };
}

/** The leads one by one, and the sum of their rows by hand-written JavaScript. */
function* leadsOf(
  count: number,
  made: { checksum: number },
  say: (progress: string) => void,
): Generator<BenchLead> {
  for (let index = 0; index < count; index++) {
    if (index % 10_000 === 0) say(`making lead ${index} of ${count}`);
    const lead = benchLead(index);
    made.checksum += rowCode(handWritten(lead));
    yield lead;
  }
}

/** The first rows against the reference, whatever the model. */
function wrongIn(terms: Agreement, results: ScoreColumns): string | undefined {
  for (let index = 0; index < 1000; index++) {
    const expected = scoreRow(terms, benchLead(index), asOf);
    const found = scoreRowAt(results, index);
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      return `lead ${index}: ${JSON.stringify(found)} not ${JSON.stringify(expected)}`;
    }
  }
  return undefined;
}

function wrongSum(results: ScoreColumns, leads: number, checksum: number | undefined): string | undefined {
  if (checksum === undefined) return undefined;
  let sum = 0;
  for (let index = 0; index < leads; index++) sum += rowCode(scoreRowAt(results, index));
  return sum === checksum ? undefined : `checksum ${sum}, not ${checksum}`;
}

function eventsIn({ events }: LeadColumns): number {
  return events.at.length;
}
