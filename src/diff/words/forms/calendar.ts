import type { Calendar } from '../../../model/calendar.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import type { Shift, Weekday, WeeklyShift } from '../../../support/opening-hours.ts';
import { ownValue } from '../../../support/own-value.ts';
import { type Form, keyed, unread } from '../form.ts';
import { meaningOf } from '../meaning.ts';
import { entries } from '../say/parts.ts';
import { listOf, text, word } from '../say/plain.ts';
import { dateText } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { row, said, type Teller } from '../teller.ts';

const weekdays: Readonly<Record<Weekday, Bilingual>> = {
  mon: { en: 'Mon', de: 'Mo' },
  tue: { en: 'Tue', de: 'Di' },
  wed: { en: 'Wed', de: 'Mi' },
  thu: { en: 'Thu', de: 'Do' },
  fri: { en: 'Fri', de: 'Fr' },
  sat: { en: 'Sat', de: 'Sa' },
  sun: { en: 'Sun', de: 'So' },
};

function formOf({ holidayNames }: Calendar): Form<Calendar> {
  const holiday = (date: string, speaker: Speaker): string => {
    const name = speaker.words(ownValue(holidayNames, date));
    return name === '' ? dateText(date, speaker) : `${dateText(date, speaker)} (${name})`;
  };
  const holidays = (dates: readonly string[]): readonly string[] => [
    ...new Set([...dates, ...Object.keys(holidayNames)]),
  ];
  return {
    id: unread,
    title: ['Title', 'Bezeichnung', text],
    region: ['Region', 'Region', word],
    zone: ['Time zone', 'Zeitzone', word],
    weekly: ['Opening hours', 'Öffnungszeiten', listOf(weeklyText)],
    holidays: [
      'Holidays',
      'Feiertage',
      row({
        words: (dates, speaker) => dates.map((date) => holiday(date, speaker)).join(', '),
        meaning: (dates) => meaningOf([dates, holidayNames]),
        members: (dates, speaker) => holidays(dates).map((date) => holiday(date, speaker)),
        inFull: (dates) =>
          holidays(dates)
            .map((date) => namesOn(date, holidayNames))
            .join(', '),
      }),
    ],
    holidayNames: unread,
    holidayYears: ['Holidays known for', 'Feiertage erfasst für', listOf((year: number) => `${year}`)],
    exceptions: [
      'Exception',
      'Ausnahme',
      entries(said(shiftsText), (date, { speaker }) => dateText(date, speaker)),
    ],
    place: unread,
  };
}

/** What a holiday is called in all languages. */
function namesOn(date: string, names: Calendar['holidayNames']): string {
  return [date, ...Object.values(ownValue(names, date) ?? {})].join(' ');
}

function weeklyText({ days, ...shift }: WeeklyShift, { language }: Speaker): string {
  return `${days.map((day) => weekdays[day][language]).join(', ')} ${hoursText(shift)}`;
}

function shiftsText(shifts: readonly Shift[], { say }: Speaker): string {
  return shifts.length === 0 ? say('closed', 'geschlossen') : shifts.map(hoursText).join(', ');
}

function hoursText({ from, to }: Shift): string {
  return `${from}–${to}`;
}

export const tellCalendar: Teller<Calendar> = (value, spot) => keyed(formOf(value))(value, spot);
