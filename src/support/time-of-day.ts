const pattern = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** `09:00` as minutes after midnight, 0 to 1440; `24:00` is the end of the date. Undefined for anything else. */
export function parseTimeOfDay(text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  return match[1] === undefined ? 1440 : Number(match[1]) * 60 + Number(match[2]);
}

/** Minutes after midnight as a clock shows them: `09:05`. */
export function formatTimeOfDay(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
