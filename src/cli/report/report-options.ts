import type { Agreement } from '../../model/agreement.ts';
import { type Instant, parseInstant } from '../../support/instant.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import type { EngineLimits } from '../records/memory-room.ts';
import { engineLimits } from '../records/with-records.ts';

/** What was asked for on the command line, read. */
export interface ReportOptions {
  readonly asOf: Instant;
  /** Where measuring begins: when the agreement takes effect, else a year before asOf. */
  readonly since: (agreement: Agreement) => Instant;
  readonly limits: EngineLimits;
  /** As given; absent = to stdout. */
  readonly out?: string;
  readonly period?: string;
}

const yearMs = 366 * 86_400_000;

/** The options, or one sentence that says which of them cannot be understood. */
export function reportOptions(given: Readonly<Record<string, unknown>>): ReportOptions | string {
  const word = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' ? value : undefined;
  };
  const asOfText = word('asOf');
  if (asOfText === undefined)
    return 'report needs --as-of, the instant for which to report: it never reads the clock';
  const asOf = parseInstant(asOfText);
  if (asOf === undefined)
    return `${asOfText} is no instant; write for example --as-of 2027-04-06T08:00+02:00, with the offset`;
  const limits = engineLimits(given);
  if (typeof limits === 'string') return limits;
  const [out, period] = [word('out'), word('period')];
  return {
    asOf,
    since: (agreement) => sinceOf(agreement, asOf),
    limits,
    ...(out !== undefined && { out }),
    ...(period !== undefined && { period }),
  };
}

function sinceOf({ effectiveFrom, zone }: Agreement, asOf: Instant): Instant {
  const begins = effectiveFrom === undefined ? undefined : startOfDay(zone, dayOfDate(effectiveFrom));
  return begins === undefined || begins > asOf ? asOf - yearMs : begins;
}
