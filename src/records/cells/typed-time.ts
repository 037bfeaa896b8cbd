import type { CellReading } from '../../model/source.ts';
import { instantOfLocal, localOfInstant } from '../../sql/zone-sql.ts';
import { firstInstant, lastInstant } from '../../support/instant.ts';
import { type EpochUnit, hasOffset } from '../../support/time-format.ts';
import type { TypedSql } from './cell-sql.ts';
import { wholeNumbers } from './typed-number.ts';

const dayMs = 86_400_000;

/** The days of a column of dates, local times or instants; undefined for other types. */
export function typedDate(
  { zone }: Extract<CellReading, { as: 'date' }>,
  type: string,
): TypedSql | undefined {
  if (!isTime(type)) return undefined;
  const local = (milliseconds: string) =>
    type === zoned ? localOfInstant(milliseconds, zone) : milliseconds;
  const day = (milliseconds: string) => `CAST(floor(${local(milliseconds)} / ${dayMs}) AS BIGINT)`;
  return { parsed: millisecondsOf, value: (milliseconds) => writable(milliseconds, day(milliseconds)) };
}

/** The milliseconds of a column of dates, local times, instants, or whole numbers; undefined for other types. */
export function typedInstant(
  { formats, zone, counted }: Extract<CellReading, { as: 'instant' }>,
  type: string,
): TypedSql | undefined {
  if (wholeNumbers.test(type)) {
    const instant = (count: string) =>
      counted === undefined ? 'CAST(NULL AS BIGINT)' : countedInstant(count, counted);
    return { parsed: (count) => count, value: instant };
  }
  if (!isTime(type)) return undefined;
  const isInZone = type !== zoned && formats.some((format) => !hasOffset(format));
  const instant = (milliseconds: string) => (isInZone ? instantOfLocal(milliseconds, zone) : milliseconds);
  return { parsed: millisecondsOf, value: (milliseconds) => writable(milliseconds, instant(milliseconds)) };
}

/** The instant of a count since 1970; NULL where it lies outside the years that can be written down. */
export function countedInstant(count: string, unit: EpochUnit): string {
  const factor = unit === 'seconds' ? 1000 : 1;
  const [from, to] = [Math.ceil(firstInstant / factor), Math.floor(lastInstant / factor)];
  return `CASE WHEN ${count} BETWEEN ${from} AND ${to} THEN CAST(${count} AS BIGINT) * ${factor} END`;
}

/** The value where the instant lies in the years that can be written down. */
export function writable(milliseconds: string, value: string): string {
  return `CASE WHEN ${milliseconds} BETWEEN ${firstInstant} AND ${lastInstant} THEN ${value} END`;
}

/** Of what has no end NULL; finer parts than thousandths are cut. */
function millisecondsOf(cell: string): string {
  return `epoch_ms(${cell})`;
}

const zoned = 'TIMESTAMP WITH TIME ZONE';

function isTime(type: string): boolean {
  return /^(?:DATE|TIMESTAMP(?:_S|_MS|_NS)?)$/.test(type) || type === zoned;
}
