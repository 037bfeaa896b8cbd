import { type Adapter, adapter } from '../adapter.ts';
import { type ContactCase, type ContactTime, contactTimesOf } from './contact-times.ts';
import { periodOf } from './neutral-period.ts';

export const firstContact: Adapter = adapter<ContactCase>((testCase) => {
  const rows = contactTimesOf(testCase, periodOf(testCase.definition));
  const count = (status: ContactTime['status']): number => rows.filter((row) => row.status === status).length;
  return {
    rows,
    touched: count('touched'),
    untouched: count('untouched'),
    canceled: count('canceled'),
    n: count('touched') + count('untouched'),
    median: quantile(rows, 5),
    p90: quantile(rows, 9),
  };
});

/** By nearest rank among those that were not canceled; null where there are none. */
export function quantile(rows: readonly ContactTime[], tenths: number): object | null {
  const ranked = rows.filter(({ status }) => status !== 'canceled');
  const rank = Math.ceil((tenths * ranked.length) / 10);
  const row = ranked[rank - 1];
  if (row === undefined) return null;
  const { lead, cycle, status, elapsedMs } = row;
  return { rank, lead, cycle, ...(status === 'touched' ? { elapsedMs } : { notReachedOverMs: elapsedMs }) };
}
