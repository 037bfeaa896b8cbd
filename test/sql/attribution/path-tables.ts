import type { AttributedOpportunity, Touch } from '../../../src/evaluate/attribution/touch.ts';
import { pathContact, pathOpportunity, touch } from '../../../src/sql/attribution/attribution-tables.ts';
import type { Dialect } from '../../../src/sql/dialect.ts';
import { sqlTypes } from '../../../src/sql/sql-type.ts';
import type { Table } from '../../../src/sql/table.ts';

/** An opportunity with what it is worth. */
export interface ValuedOpportunity extends AttributedOpportunity {
  readonly id: string;
  readonly currency: string | null;
  readonly amountMinor: number | bigint | null;
}

type Cell = string | number | bigint | boolean | null;

/** Statements that make the tables attribution reads; they replace those before. */
export function pathTableStatements(
  dialect: Dialect,
  opportunities: readonly ValuedOpportunity[],
  touches: readonly Touch[],
): readonly string[] {
  return [
    ...filled(
      dialect,
      touch,
      touches.map(({ id, contact, type, channel, asset, at, loggedAt }) => [
        id,
        contact,
        type,
        channel,
        null,
        asset ?? null,
        at,
        loggedAt ?? null,
      ]),
    ),
    ...filled(
      dialect,
      pathOpportunity,
      opportunities.map(({ id, leadCreatedAt, createdAt, closedAt, currency, amountMinor }) => [
        id,
        leadCreatedAt ?? null,
        createdAt ?? null,
        closedAt ?? null,
        null,
        currency,
        amountMinor,
      ]),
    ),
    ...filled(
      dialect,
      pathContact,
      opportunities.flatMap(({ id, contacts }) => [...new Set(contacts)].map((contact) => [id, contact])),
    ),
  ];
}

function filled(dialect: Dialect, { name, columns }: Table, rows: readonly (readonly Cell[])[]): string[] {
  const declared = columns.map((column) => `${dialect.name(column.name)} ${sqlTypes[column.type]}`);
  const values = rows.map((row) => `(${row.map((cell) => literal(dialect, cell)).join(', ')})`);
  return [
    `DROP TABLE IF EXISTS ${name}`,
    `CREATE TEMP TABLE ${name} (${declared.join(', ')})`,
    ...(values.length === 0 ? [] : [`INSERT INTO ${name} VALUES ${values.join(',\n')}`]),
  ];
}

function literal({ text }: Dialect, cell: Cell): string {
  if (cell === null) return 'NULL';
  return typeof cell === 'string' ? text(cell) : String(cell);
}
