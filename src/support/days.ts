const pattern = /^(-?)(0|[1-9]\d{0,5}) (days|day)$/;

/**
 * Whole days as look-back windows and date ages write them: `90 days`, `1 day`, `0 days`, `-30 days` (in the future).
 * The caller refuses a sign or 0 where it needs a window. Undefined for anything else.
 */
export function parseDays(text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, sign = '', digits = '', unit] = match;
  const days = Number(digits);
  if (unit === 'day' && days !== 1) return undefined;
  return sign === '' || days === 0 ? days : -days;
}

export function formatDays(days: number): string {
  return Math.abs(days) === 1 ? `${days} day` : `${days} days`;
}
