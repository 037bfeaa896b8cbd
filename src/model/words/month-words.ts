import { calendarOf } from '../../support/local-date.ts';
import { firstDayOf, type Month } from '../../support/month.ts';
import type { ToolLanguage } from './language.ts';

const names: Readonly<Record<ToolLanguage, readonly string[]>> = {
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  de: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
};

/** `2027-03` → March 2027, März 2027. */
export function monthWords(month: Month, language: ToolLanguage): string {
  const { year } = calendarOf(firstDayOf(month));
  return `${monthName(month, language)} ${year}`;
}

/** A span of months, both included: January to March 2027. */
export function monthsWords(
  { from, to }: { readonly from: Month; readonly to: Month },
  language: ToolLanguage,
): string {
  if (from === to) return monthWords(from, language);
  const first = from.slice(0, 4) === to.slice(0, 4) ? monthName(from, language) : monthWords(from, language);
  return `${first} ${language === 'de' ? 'bis' : 'to'} ${monthWords(to, language)}`;
}

/** March, März. */
export function monthName(month: Month, language: ToolLanguage): string {
  return names[language][calendarOf(firstDayOf(month)).month - 1] ?? month;
}
