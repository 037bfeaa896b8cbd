import { counted } from '../../support/counted.ts';
import type { RecordCode } from '../codes.ts';
import type { Engine } from '../engine.ts';
import { type RecordFinding, recordFinding } from '../record-finding.ts';
import { exampleRows } from './example-rows.ts';
import { faultCode, type Rejection } from './rejection.ts';
import { ownIds, type Reference, references } from './table-keys.ts';
import type { TablePlan } from './table-plan.ts';
import type { KeptTable } from './table-views.ts';

/** One kind of fault that rows show only against other rows. */
interface IdFault {
  readonly code: Extract<RecordCode, 'records/duplicate-id' | Reference['code']>;
  readonly rejection: Rejection;
  /** Column of the table. */
  readonly target: string;
}

/** Rows that show their fault only against other rows; each is listed under the reason it counts for. */
export async function idFindings(engine: Engine, staged: KeptTable): Promise<readonly RecordFinding[]> {
  const { plan, rejected } = staged;
  const findings: RecordFinding[] = [];
  for (const { code, rejection, target } of faultsOf(plan)) {
    const count = rejected[rejection];
    const column = plan.columns.find((each) => each.target === target);
    if (count === undefined || column === undefined) continue;
    const message = `${counted(count, 'row')} ${wordsOf(code, count)}`;
    const examples = await exampleRows(engine, rejectedSql(plan, target, rejection), staged);
    findings.push(
      recordFinding(code, { file: plan.file.shown, column: column.header, message, count, examples }),
    );
  }
  return findings;
}

function faultsOf({ table }: TablePlan): readonly IdFault[] {
  const own = ownIds[table];
  return [
    ...(own === undefined
      ? []
      : [{ code: 'records/duplicate-id', rejection: 'duplicateId', target: own } as const]),
    ...references[table].map(({ code, rejection, column }) => ({ code, rejection, target: column })),
  ];
}

/** The rows that are left out for a reason, with one of their cells. */
function rejectedSql({ table }: TablePlan, target: string, rejection: Rejection): string {
  const rejected = `SELECT row_seq FROM rejected_${table} WHERE row_fault = ${faultCode(rejection)}`;
  return `SELECT row_place, ${target} AS cell FROM staged_${table} SEMI JOIN (${rejected}) USING (row_seq)`;
}

function wordsOf(code: IdFault['code'], count: number): string {
  const [has, belongs] = count === 1 ? ['has', 'belongs'] : ['have', 'belong'];
  switch (code) {
    case 'records/duplicate-id':
      return `${has} an id that stands further up already`;
    case 'records/unknown-lead':
      return `${belongs} to no lead of the export`;
    default:
      return `${belongs} to no opportunity of the export`;
  }
}
