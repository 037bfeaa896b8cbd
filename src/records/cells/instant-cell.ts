import type { CellReading } from '../../model/source.ts';
import { hasOffset, type TimeFormat } from '../../support/time-format.ts';
import type { CellSql } from './cell-sql.ts';
import { hasForm, isZulu, timestampSql } from './time-sql.ts';
import { withoutMissing } from './words-sql.ts';
import { instantOfLocal } from './zone-sql.ts';

type InstantReading = Extract<CellReading, { as: 'instant' }>;

/** Milliseconds since 1970-01-01T00:00Z; local times in a gap or a fold as semantics §1 has them. */
export function instantCell({ formats, zone }: InstantReading, missing: readonly string[]): CellSql {
  const isLocal = formats.some((format) => !hasOffset(format));
  return {
    present: (cell) => withoutMissing(cell, missing),
    parsed: (cell) => `CASE ${formats.flatMap((format) => cases(cell, format)).join(' ')} END`,
    value: (milliseconds) => (isLocal ? instantOfLocal(milliseconds, zone) : milliseconds),
  };
}

function cases(cell: string, format: TimeFormat): readonly string[] {
  const trimmed = `trim(${cell})`;
  if (format.what === 'epoch') {
    const factor = format.unit === 'seconds' ? ' * 1000' : '';
    return [`WHEN regexp_full_match(${trimmed}, '-?[0-9]{1,14}') THEN CAST(${trimmed} AS BIGINT)${factor}`];
  }
  const zulu = isZulu(cell, format);
  const quick =
    zulu === undefined ? [] : [`WHEN ${zulu} THEN epoch_ms(${timestampSql(cell, format, 'zulu')})`];
  const zoned = hasOffset(format)
    ? // Of texts that end in Z only those with blanks around come here.
      `CASE WHEN ends_with(${trimmed}, 'Z') THEN epoch_ms(${timestampSql(trimmed, format, 'zulu')}) ELSE epoch_ms(${timestampSql(trimmed, format, 'written')}) END`
    : `epoch_ms(${timestampSql(trimmed, format, 'written')})`;
  return [...quick, `WHEN ${hasForm(trimmed, format)} THEN ${zoned}`];
}
