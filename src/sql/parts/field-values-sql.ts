import type { Agreement } from '../../model/agreement.ts';
import type { FieldValues, SingleValue } from '../../model/field-values.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Dialect } from '../dialect.ts';

/** Every field has one of its values, a set at least one of them: TRUE or FALSE, where a value is missing FALSE. */
export function fieldValuesSql(
  { fields }: Pick<Agreement, 'fields'>,
  dialect: Dialect,
  values: FieldValues,
): string {
  const conditions = Object.entries(values).map(([field, allowed]) => {
    const column = dialect.name(field);
    const type = ownValue(fields, field)?.type;
    if (type === 'set') {
      const members = allowed.map((value) => dialect.contains(column, `\n${String(value)}\n`));
      return `(${members.join(' OR ') || 'FALSE'})`;
    }
    return `${column} IN (${allowed.map((value) => literal(dialect, type, value)).join(', ')})`;
  });
  return `coalesce(${conditions.join(' AND ') || 'FALSE'}, FALSE)`;
}

function literal({ text }: Dialect, type: string | undefined, value: SingleValue): string {
  if (typeof value !== 'string') return String(value).toUpperCase();
  return type === 'date' ? String(dayOfDate(value)) : text(value);
}
