import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
import { hasForm, timestampSql } from './time-sql.ts';
import { withoutMissing } from './words-sql.ts';

type DateReading = Extract<CellReading, { as: 'date' }>;

/** Days since 1970-01-01; a date written otherwise, or one that does not exist, is unreadable. */
export function dateCell({ formats }: DateReading, missing: readonly string[]): CellSql {
  const cases = (text: string) =>
    formats.flatMap((format) =>
      format.what === 'written'
        ? [`WHEN ${hasForm(text, format)} THEN ${timestampSql(text, format, 'written')}`]
        : [],
    );
  return {
    present: (cell) => withoutMissing(cell, missing),
    parsed: (cell) => `CASE ${cases(`trim(${cell})`).join(' ')} END`,
    value: (timestamp) => `CAST(epoch_ms(${timestamp}) // 86400000 AS BIGINT)`,
  };
}
