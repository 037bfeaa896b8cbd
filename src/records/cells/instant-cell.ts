import type { CellReading } from '../../model/source.ts';
import { instantOfLocal } from '../../sql/zone-sql.ts';
import { hasOffset, type TimeFormat } from '../../support/time-format.ts';
import type { CellSql } from './cell-sql.ts';
import type { QuickCell } from './quick-cell.ts';
import { formatText, hasForm, isZulu, timestampSql } from './time-sql.ts';
import { countedInstant, writable } from './typed-time.ts';
import { withoutMissing } from './words-sql.ts';

type InstantReading = Extract<CellReading, { as: 'instant' }>;

/** Milliseconds since 1970-01-01T00:00Z; local times in a gap or a fold as semantics §1 has them. */
export function instantCell({ formats, zone }: InstantReading, missing: readonly string[]): CellSql {
  const isLocal = formats.some((format) => !hasOffset(format));
  const quick = isLocal || missing.length > 0 ? undefined : quickInstant(formats);
  return {
    ...(quick !== undefined && { quick }),
    present: (cell) => withoutMissing(cell, missing),
    parsed: (cell) => `CASE ${formats.flatMap((format) => cases(cell, format)).join(' ')} END`,
    value: (milliseconds) =>
      writable(milliseconds, isLocal ? instantOfLocal(milliseconds, zone) : milliseconds),
  };
}

function cases(cell: string, format: TimeFormat): readonly string[] {
  const trimmed = `trim(${cell})`;
  if (format.what === 'epoch') {
    const count = `CAST(${trimmed} AS BIGINT)`;
    return [`WHEN regexp_full_match(${trimmed}, '-?[0-9]{1,15}') THEN ${countedInstant(count, format.unit)}`];
  }
  const zulu = isZulu(cell, format);
  const quick =
    zulu === undefined ? [] : [`WHEN ${zulu} THEN epoch_ms(${timestampSql(cell, format, 'zulu')})`];
  const zoned = hasOffset(format)
    ? // No other part of a format can be a Z.
      `CASE WHEN contains(${trimmed}, 'Z') THEN epoch_ms(${timestampSql(trimmed, format, 'zulu')}) ELSE epoch_ms(${timestampSql(trimmed, format, 'written')}) END`
    : `epoch_ms(${timestampSql(trimmed, format, 'written')})`;
  return [...quick, `WHEN ${hasForm(trimmed, format)} THEN ${zoned}`];
}

/**
 * Instants of ISO 8601 in UTC are cast, in half the time of parsing them by a pattern. The cast reads more than the format:
 * blanks before the hour, seconds of one digit, 24:00, and the year 0, all of which the tests leave to the pattern.
 */
const isoForms: Readonly<Record<string, (cell: string) => string>> = {
  'YYYY-MM-DDTHH:mm:ssZ': (cell) => `${cell} LIKE '____-__-__T__:__:__Z' AND NOT contains(${cell}, '.')`,
  'YYYY-MM-DDTHH:mm:ss.SSSZ': (cell) => `${cell} LIKE '____-__-__T__:__:__.___Z'`,
};

/** From 00 to 23, as far as the cast does not see to it. */
function hasHour(cell: string): string {
  const begins = (hour: string): string => `contains(${cell}, 'T${hour}')`;
  return `${begins('0')} OR ${begins('1')} OR (${begins('2')} AND NOT ${begins('24')})`;
}

function quickInstant(formats: readonly TimeFormat[]): QuickCell | undefined {
  const forms = formats.flatMap((format) => {
    const form = format.what === 'written' ? isoForms[formatText(format)] : undefined;
    return form === undefined ? [] : [form];
  });
  if (forms.length === 0) return undefined;
  return {
    read: (cell) => `try_cast(${cell} AS TIMESTAMP)`,
    value: (timestamp, cell) => {
      const isForm = forms.map((form) => `(${form(cell)})`).join(' OR ');
      const tests = [`${cell} >= '0001' AND ${cell} < ':'`, `(${isForm})`, `(${hasHour(cell)})`];
      return `CASE WHEN ${tests.join(' AND ')} THEN epoch_ms(${timestamp}) END`;
    },
  };
}
