import { formatDays, parseDays } from './days.ts';

/** At most n in any window of so many days. */
export interface Rate {
  readonly n: number;
  readonly perDays: number;
}

const pattern = /^([1-9]\d{0,5}) per (.+)$/;

/** `3 per 30 days`; undefined for anything else. */
export function parseRate(text: string): Rate | undefined {
  const [, n, window = ''] = pattern.exec(text) ?? [];
  const perDays = parseDays(window);
  if (n === undefined || perDays === undefined || perDays <= 0) return undefined;
  return { n: Number(n), perDays };
}

export function formatRate(rate: Rate): string {
  return `${rate.n} per ${formatDays(rate.perDays)}`;
}
