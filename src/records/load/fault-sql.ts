import type { CellReading } from '../../model/source.ts';
import type { CellSql } from '../cells/cell-sql.ts';
import { minorUnits } from '../cells/money-sql.ts';
import { faultCode, type Rejection } from './rejection.ts';
import { ownIds } from './table-keys.ts';
import type { PlannedColumn, TableName } from './table-plan.ts';

/** A planned column with its SQL; its steps are columns `r0`, `x0`, `p0`, `v0` by its place. */
export interface StagedCell extends PlannedColumn {
  readonly sql: CellSql;
  /** Place in the plan. */
  readonly place: number;
  /** SQL of the currency, of an amount in whole units that depends on it. */
  readonly currency?: string;
}

/** Readings of which a cell can say something else than is asked. */
const failing: readonly CellReading['as'][] = ['name', 'number', 'sum', 'boolean', 'date', 'instant'];

/** A cell that says something which cannot be read, or nothing where something is needed; blanks say nothing. */
export function isUnreadable(cell: StagedCell): string {
  const { place, currency } = cell;
  if (currency === undefined) return isUnread(cell);
  // More decimals than the currency has are no amount of it.
  const inexact = `v${place} IS NOT NULL AND ${currency} IS NOT NULL AND ${minorUnits(`v${place}`, currency)} IS NULL`;
  return `(${isUnread(cell)} OR (${inexact}))`;
}

function isUnread({ reading, place, type, isRequired }: StagedCell): string {
  if (isRequired) return `v${place} IS NULL`;
  if (!failing.includes(reading.as)) return 'FALSE';
  const says = type === undefined || type === 'VARCHAR' ? ` AND trim(x${place}) <> ''` : '';
  return `CASE WHEN v${place} IS NULL THEN x${place} IS NOT NULL${says} ELSE FALSE END`;
}

/** A value outside its domain. */
export function isUnknown({ sql, place }: StagedCell): string {
  if (sql.isUnknown === undefined) return 'FALSE';
  const unknown = `coalesce(${sql.isUnknown(`v${place}`)}, FALSE)`;
  // What is read the quick way lies inside.
  return sql.quick === undefined ? unknown : `CASE WHEN p${place} IS NOT NULL THEN ${unknown} ELSE FALSE END`;
}

/** A value outside its domain is kept where the row could be without it, or says enough with the rest of its path. */
function isFaulty(cell: StagedCell): string {
  const unknown = cell.isRequired && cell.reading.as !== 'path' ? isUnknown(cell) : 'FALSE';
  return unknown === 'FALSE' ? isUnreadable(cell) : `${isUnreadable(cell)} OR ${unknown}`;
}

/** Why the row is left out, for the reasons that the row itself shows; 0 = it is not. */
export function faultOf(table: TableName, cells: readonly StagedCell[]): string {
  const cases = cells.flatMap((cell) => {
    const rejection = rejectionBy(table, cell);
    return rejection === undefined ? [] : [{ code: faultCode(rejection), test: isFaulty(cell) }];
  });
  const inOrder = cases.toSorted((left, right) => left.code - right.code);
  if (inOrder.length === 0) return '0';
  return `CASE ${inOrder.map(({ code, test }) => `WHEN ${test} THEN ${code}`).join(' ')} ELSE 0 END`;
}

/** What an unreadable cell of the column does to its row; undefined = the row is kept without the value. */
function rejectionBy(table: TableName, { target, reading, isRequired }: StagedCell): Rejection | undefined {
  if (target === ownIds[table] || reading.as === 'id') return 'missingId';
  if (reading.as === 'instant') return 'badInstant';
  // What somebody did is done, whoever it was.
  if (reading.as === 'name' && reading.noun === 'member' && !isRequired) return undefined;
  if (reading.as === 'name' || target === 'consent_state') return 'unknownName';
  return isRequired ? 'badValue' : undefined;
}

/** Whether anything in the row is worth a finding. */
export function notableOf(cells: readonly StagedCell[]): string {
  const tests = cells.flatMap((cell) => [isUnreadable(cell), isUnknown(cell)]);
  return tests.filter((test) => test !== 'FALSE').join(' OR ') || 'FALSE';
}
