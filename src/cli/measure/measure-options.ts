import type { Instant } from '../../support/instant.ts';
import { parseInstant } from '../../support/instant.ts';
import { parseLocalDate } from '../../support/local-date.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import type { Invocation } from '../command.ts';

/** When an export is judged: as asked, else now; or one sentence why the option cannot be understood. */
export function asOfOption({ io, options }: Pick<Invocation, 'io' | 'options'>): Instant | string {
  const given = options['asOf'];
  if (typeof given !== 'string') return io.clock.now();
  return (
    parseInstant(given) ??
    `${given} is no instant; write for example --as-of 2026-11-20T09:12+01:00, with the offset`
  );
}

const yearMs = 365 * 86_400_000;

/** The beginning of the first date that figures are about, in the agreement's zone. */
export function sinceOption(
  { options }: Pick<Invocation, 'options'>,
  zone: string,
  asOf: Instant,
): Instant | string {
  const given = options['since'];
  if (typeof given !== 'string') return asOf - yearMs;
  const day = parseLocalDate(given);
  if (day === undefined) return `${given} is no date; write for example --since 2026-01-01`;
  const since = startOfDay(zone, day);
  return since < asOf ? since : `${given} is not before --as-of, so there is nothing to measure`;
}
