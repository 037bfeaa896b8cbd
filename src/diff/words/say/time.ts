import { dateWords, instantWords } from '../../../model/words/date-words.ts';
import { durationWords } from '../../../model/words/duration-words.ts';
import { monthWords } from '../../../model/words/month-words.ts';
import { rhythmWords } from '../../../model/words/rhythm-words.ts';
import type { Duration } from '../../../support/duration.ts';
import type { Rhythm } from '../../../support/rhythm.ts';
import { formatInstantIn } from '../../../support/zoned-time.ts';
import type { Speaker } from '../speaker.ts';
import { row, said, type Teller } from '../teller.ts';
import { choice, counted } from './plain.ts';

export const duration: Teller<Duration> = said((value, { language }) => durationWords(value, language));

export const rhythm: Teller<Rhythm> = said((value, { language }) => rhythmWords(value, language));

/** A local date. */
export const date: Teller<string> = said(dateText);

/** 24 November 2026; whatever is no date stays as it is. */
export function dateText(value: string, { language }: Speaker): string {
  return /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(value) ? dateWords(value, language) : value;
}

export const month: Teller<string> = said(monthText);

export function monthText(value: string, { language }: Speaker): string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? monthWords(value, language) : value;
}

/** An instant by the clocks of the agreement; in full to the second and below. */
export const instant: Teller<number> = row({
  words: instantText,
  inFull: (value, { names }) => `${formatInstantIn(names.zone, value)} (${value % 60_000} ms)`,
});

export function instantText(value: number, { language, names }: Speaker): string {
  return instantWords(names.zone, value, language);
}

export const days: Teller<number> = counted(['day', 'days'], ['Tag', 'Tage']);
export const calendarDays: Teller<number> = counted(
  ['calendar day', 'calendar days'],
  ['Kalendertag', 'Kalendertage'],
);
export const weeks: Teller<number> = counted(['week', 'weeks'], ['Woche', 'Wochen']);
export const hours: Teller<number> = counted(['hour', 'hours'], ['Stunde', 'Stunden']);

/** Minutes, as hours where they are whole ones. */
export const minutes: Teller<number> = said((value, { language }) =>
  durationWords(
    value > 0 && value % 60 === 0
      ? { amount: value / 60, unit: 'hours' }
      : { amount: value, unit: 'minutes' },
    language,
  ),
);

export const period: Teller<'week' | 'month' | 'quarter'> = choice({
  week: { en: 'week', de: 'Woche' },
  month: { en: 'month', de: 'Monat' },
  quarter: { en: 'quarter', de: 'Quartal' },
});
