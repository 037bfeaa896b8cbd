import type { Value } from '../criteria/attribute.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Field } from '../model/field.ts';
import type { EngineRow } from '../records/engine.ts';
import { dateOfDay } from '../support/local-date.ts';

/** The fields of a row of `lead` as criteria read them; what the row does not say is left out. */
export function leadValues(
  { fields }: Pick<Agreement, 'fields'>,
  row: EngineRow,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.values(fields).flatMap((field): readonly (readonly [string, Value])[] => {
      const cell = row[field.id];
      return cell === null || cell === undefined ? [] : [[field.id, cellValue(field, cell)]];
    }),
  );
}

/** How each type lies in a column: `ColumnType` in `sql/table.ts`. */
function cellValue({ type }: Field, cell: string | number | boolean): Value {
  switch (type) {
    case 'boolean':
      return cell === true;
    case 'date':
      return dateOfDay(Number(cell));
    case 'decimal':
    case 'integer':
      return Number(cell);
    case 'set':
      return String(cell)
        .split('\n')
        .filter((member) => member !== '');
    case 'enum':
    case 'text':
      return String(cell);
    default:
      return type satisfies never;
  }
}
