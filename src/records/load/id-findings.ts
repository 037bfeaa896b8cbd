import { counted } from '../../support/counted.ts';
import type { RecordCode } from '../codes.ts';
import type { Engine } from '../engine.ts';
import { type RecordFinding, recordFinding } from '../record-finding.ts';
import { exampleRows } from './example-rows.ts';
import { fromStray } from './reject-rows.ts';
import { faultCode, type Rejection } from './rejection.ts';
import { placedSql } from './staged-sql.ts';
import { ownIds, type Reference, references } from './table-keys.ts';
import type { KeptTable } from './table-views.ts';

/** One kind of fault that rows show only against other rows. */
interface IdFault {
  readonly code: Extract<RecordCode, 'records/duplicate-id' | Reference['code']>;
  readonly rejection: Rejection;
  /** Column of the table. */
  readonly target: string;
  /** The rows with their places and cells. */
  readonly query: string;
}

/** Rows that show their fault only against other rows; each is listed under the reason it counts for. */
export async function idFindings(engine: Engine, staged: KeptTable): Promise<readonly RecordFinding[]> {
  const { plan, rejected } = staged;
  const findings: RecordFinding[] = [];
  for (const { code, rejection, target, query } of faultsOf(staged)) {
    const count = rejected[rejection];
    const column = plan.columns.find((each) => each.target === target);
    if (count === undefined || column === undefined) continue;
    const message = `${counted(count, 'row')} ${wordsOf(code, count)}`;
    const examples = await exampleRows(engine, query, staged);
    findings.push(
      recordFinding(code, { file: plan.file.shown, column: column.header, message, count, examples }),
    );
  }
  return findings;
}

function faultsOf({ plan, form, lenient }: KeptTable): readonly IdFault[] {
  const { table, columns } = plan;
  const placeOf = (target: string) => columns.findIndex((column) => column.target === target);
  const own = ownIds[table];
  const referring = references[table].filter(({ column }) => placeOf(column) >= 0);
  const placed = `(${placedSql(
    plan,
    form,
    { lenient },
    {
      own: own === undefined ? -1 : placeOf(own),
      referring: referring.map(({ column }) => ({ column, place: placeOf(column) })),
    },
  )})`;
  const earlier = `row_fault IN (${faultCode('missingId')}, ${faultCode('badInstant')})`;
  const stray = referring.map((reference, nth): IdFault => {
    const { code, rejection, column } = reference;
    const known = referring.slice(0, nth).map((before) => ` AND ${isKnown(before)}`);
    const query = `SELECT row_place, ${column} AS cell ${fromStray(placed, reference)} AND nth = 1 AND NOT ${earlier}${known.join('')}`;
    return { code, rejection, target: column, query };
  });
  if (own === undefined) return stray;
  const repeated = `SELECT row_place, own_id AS cell FROM ${placed} WHERE nth > 1`;
  return [{ code: 'records/duplicate-id', rejection: 'duplicateId', target: own, query: repeated }, ...stray];
}

function isKnown({ column, table }: Reference): string {
  return `(${column} IS NULL OR ${column} IN (SELECT ${column} FROM ${table}))`;
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
