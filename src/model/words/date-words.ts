import type { Instant } from '../../support/instant.ts';
import type { LocalDate } from '../../support/local-date.ts';
import { monthOfDate } from '../../support/month.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import type { ToolLanguage } from './language.ts';
import { monthWords } from './month-words.ts';

/** `2027-01-01` → 1 January 2027, 1. Januar 2027. */
export function dateWords(date: LocalDate, language: ToolLanguage): string {
  const day = Number(date.slice(8));
  return `${day}${language === 'de' ? '.' : ''} ${monthWords(monthOfDate(date), language)}`;
}

/** From a date to another, both included; the year once where it is the same. */
export function datesWords(from: LocalDate, to: LocalDate, language: ToolLanguage): string {
  const [first, last] = [dateWords(from, language), dateWords(to, language)];
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? first.slice(0, -5) : first} – ${last}`;
}

/** An instant by the clocks of a zone: 1 January 2027, 08:00 (Europe/Berlin). */
export function instantWords(zone: string, instant: Instant, language: ToolLanguage): string {
  const [date = '', time = ''] = formatInstantIn(zone, instant).split('T');
  const clock = language === 'de' ? `${time.slice(0, 5)} Uhr` : time.slice(0, 5);
  return `${dateWords(date, language)}, ${clock} (${zone})`;
}
