import type { ToolLanguage } from '../../model/words/language.ts';

const minuteMs = 60_000;
const units: readonly (readonly [
  ms: number,
  en: readonly [string, string],
  de: readonly [string, string],
])[] = [
  [1440 * minuteMs, ['day', 'days'], ['Tag', 'Tagen']],
  [60 * minuteMs, ['hour', 'hours'], ['Stunde', 'Stunden']],
  [minuteMs, ['minute', 'minutes'], ['Minute', 'Minuten']],
];

/** A time for people: milliseconds in the largest unit of which there are two, rounded up; or what a promise writes. */
export function durationWords(time: number | string, language: ToolLanguage): string {
  const ms = typeof time === 'number' ? time : millisecondsOf(time);
  const unit =
    typeof time === 'string' ? writtenUnit(time) : (units.find(([each]) => ms >= 2 * each) ?? units[2]);
  if (unit === undefined) return String(time);
  const [each, en, de] = unit;
  const count = Math.max(1, Math.ceil(ms / each));
  const [one, many] = language === 'de' ? de : en;
  return `${count} ${count === 1 ? one : many}`;
}

/** Of the times in `usual-target.ts`. */
function millisecondsOf(target: string): number {
  return Number.parseInt(target, 10) * (writtenUnit(target)?.[0] ?? minuteMs);
}

function writtenUnit(target: string): (typeof units)[number] | undefined {
  return units.find(([, [one]]) => target.includes(one));
}
