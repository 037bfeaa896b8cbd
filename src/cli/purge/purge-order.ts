import { type LocalDate, parseLocalDate } from '../../support/local-date.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import type { Invocation } from '../command.ts';

/** What is to be deleted, read from the command line. */
export interface PurgeOrder {
  readonly by: Chosen;
  /** The UTC date that counts as today. */
  readonly today: LocalDate;
  /** As given; the agreement's folder comes first. */
  readonly folders: readonly string[];
  readonly isAgreed: boolean;
}

/** By retention: what is past its last day. */
export type Chosen =
  | { readonly is: 'retention' }
  | { readonly is: 'before'; readonly date: LocalDate }
  | { readonly is: 'lead'; readonly lead: string }
  | { readonly is: 'all' };

/** The order, or one sentence that says what is wrong with it. */
export function purgeOrder({ io, options, folder }: Invocation): PurgeOrder | string {
  const { before, lead, all, out, asOf, yes, dryRun } = options;
  if (yes === true && dryRun === true) return '--yes deletes and --dry-run does not; say one of them';
  const chosen: Chosen[] = [
    ...(typeof before === 'string' ? [{ is: 'before', date: before } as const] : []),
    ...(typeof lead === 'string' ? [{ is: 'lead', lead: lead.trim() } as const] : []),
    ...(all === true ? [{ is: 'all' } as const] : []),
  ];
  if (chosen.length > 1) return 'say one of --before, --lead and --all';
  if (typeof before === 'string' && parseLocalDate(before) === undefined) return noDate(before, '--before');
  if (typeof asOf === 'string' && parseLocalDate(asOf) === undefined) return noDate(asOf, '--as-of');
  if (typeof lead === 'string' && lead.trim() === '') return '--lead needs the id of a lead';
  return {
    by: chosen[0] ?? { is: 'retention' },
    today: typeof asOf === 'string' ? asOf : localDateAt('UTC', io.clock.now()),
    folders: [folder, ...(Array.isArray(out) ? out.map(String) : [])],
    isAgreed: yes === true,
  };
}

function noDate(given: string, option: string): string {
  return `${given} is no date of the calendar; write for example ${option} 2027-03-31`;
}
