import type { ClockDay } from '../../../evaluate/clock/clock-days.ts';
import type { Dispute, DisputedClock } from '../../../measure/dispute/dispute.ts';
import { textIn } from '../../../model/words/language.ts';
import { dayOfDate, weekdayOf } from '../../../support/local-date.ts';
import type { Interval } from '../../../support/open-intervals.ts';
import { ownValue } from '../../../support/own-value.ts';
import { textTable } from '../../../support/text-table.ts';
import { localDateAt } from '../../../support/zoned-time.ts';
import { type Speaker, say } from '../telling.ts';
import { dayGroups } from './day-groups.ts';
import { amountOfTime, timeOfDay } from './stamp.ts';

/** Date by date: when it was open, what of it counted, the sum so far, and why nothing did. */
export function dayLines(clock: DisputedClock, dispute: Dispute, speaker: Speaker): readonly string[] {
  const { days, reading } = clock;
  if (days.length === 0 || reading.state === 'error') return [];
  const zone = zoneNote(clock, speaker);
  const rows = dayGroups(clock).map(({ first, last, count, countedMs, sumMs }) =>
    count === 1
      ? dayCells(first, clock, dispute, speaker)
      : [
          `${dateWords(first, speaker)} – ${dateWords(last, speaker)}`,
          say(speaker, `${count} dates`, `${count} Daten`),
          amountOfTime(countedMs),
          amountOfTime(sumMs),
          '',
        ],
  );
  const head = [
    say(speaker, 'date', 'Datum'),
    say(speaker, 'open', 'offen'),
    say(speaker, 'counted', 'gezählt'),
    say(speaker, 'sum', 'Summe'),
    '',
  ];
  return [...zone, ...textTable([head, ...rows], ['left', 'left', 'right', 'right'])];
}

/** A calendar elsewhere has other dates; the times stay those of the agreement. */
function zoneNote({ reading }: DisputedClock, speaker: Speaker): readonly string[] {
  const calendar = reading.state === 'error' ? undefined : reading.calendar;
  const zone = calendar === undefined ? undefined : ownValue(speaker.agreement.calendars, calendar)?.zone;
  if (zone === undefined || zone === speaker.agreement.zone) return [];
  return [
    say(
      speaker,
      `dates of ${zone}, times of ${speaker.agreement.zone}`,
      `Daten in ${zone}, Zeiten in ${speaker.agreement.zone}`,
    ),
  ];
}

function dayCells(
  day: ClockDay,
  clock: DisputedClock,
  dispute: Dispute,
  speaker: Speaker,
): readonly string[] {
  const remarks = [
    ...closedWords(day, clock, speaker),
    ...day.pauses.map((pause) => pauseWords(pause, clock, dispute, speaker)),
    ...instantWords(day, clock, speaker),
  ];
  return [
    dateWords(day, speaker),
    day.open.map((span) => spanWords(span, speaker)).join(', ') || '–',
    amountOfTime(day.countedMs),
    amountOfTime(day.sumMs),
    remarks.join('; '),
  ];
}

/** `Saturday, closed`, `Good Friday, holiday`. */
function closedWords(
  { date, from, until, instead, open }: ClockDay,
  { reading }: DisputedClock,
  speaker: Speaker,
): readonly string[] {
  const calendarId = reading.state === 'error' ? undefined : reading.calendar;
  const calendar = calendarId === undefined ? undefined : ownValue(speaker.agreement.calendars, calendarId);
  // Every hour counts, or the clock began and ended in one instant.
  if (calendar === undefined || from === until) return [];
  const holiday = ownValue(calendar.holidayNames, date);
  const name = holiday === undefined ? weekdayName(date, speaker) : textIn(holiday, speaker.language);
  if (instead === 'holiday') return [say(speaker, `${name}, holiday`, `${name}, Feiertag`)];
  if (instead === 'exception')
    return [
      open.length === 0
        ? say(speaker, `${name}, closed as an exception`, `${name}, ausnahmsweise geschlossen`)
        : say(speaker, `${name}, other hours as an exception`, `${name}, ausnahmsweise andere Zeiten`),
    ];
  if (open.length > 0) return [];
  const isClosed = !calendar.weekly.some(({ days }) => days.includes(weekdayId(date)));
  return isClosed
    ? [say(speaker, `${name}, closed`, `${name}, geschlossen`)]
    : [say(speaker, 'outside hours', 'außerhalb der Zeiten')];
}

/** `14:10–15:00 waiting-for-data, not counted`. */
function pauseWords(
  pause: Interval,
  { facts }: DisputedClock,
  { waitings }: Dispute,
  speaker: Speaker,
): string {
  const started = new Set(facts.flatMap((fact) => (fact.fact === 'pause' ? [fact.at] : [])));
  const states = waitings
    .filter(({ from, until }) => started.has(from) && from < pause.end && (until ?? Infinity) > pause.start)
    .map(({ state }) => state);
  const words = [...new Set(states)].join(', ') || say(speaker, 'waiting', 'wartet');
  return `${spanWords(pause, speaker)} ${words}, ${say(speaker, 'not counted', 'nicht gezählt')}`;
}

/** Due time, limit and end, on the dates on which they lie. */
function instantWords(day: ClockDay, { reading }: DisputedClock, speaker: Speaker): readonly string[] {
  if (reading.state === 'error') return [];
  const { dueAt, limitAt, stoppedAt, canceledAt } = reading;
  const marks = [
    { at: dueAt, words: say(speaker, 'due', 'fällig') },
    { at: limitAt === dueAt ? undefined : limitAt, words: say(speaker, 'limit', 'Frist') },
    { at: stoppedAt, words: say(speaker, 'stopped', 'beendet') },
    { at: canceledAt, words: say(speaker, 'canceled', 'entfallen') },
  ];
  const zone = zoneOfDay(reading.calendar, speaker);
  return marks.flatMap(({ at, words }) =>
    at !== undefined && localDateAt(zone, at) === day.date ? [`${words} ${timeOfDay(speaker, at)}`] : [],
  );
}

function zoneOfDay(calendar: string | undefined, { agreement }: Speaker): string {
  return (
    (calendar === undefined ? undefined : ownValue(agreement.calendars, calendar)?.zone) ?? agreement.zone
  );
}

/** Midnight at the end of a span is the end of its date. */
function spanWords({ start, end }: Interval, speaker: Speaker): string {
  const closing = timeOfDay(speaker, end);
  return `${timeOfDay(speaker, start)}–${closing === '00:00' ? '24:00' : closing}`;
}

function dateWords({ date }: Pick<ClockDay, 'date'>, speaker: Speaker): string {
  return `${weekdayName(date, speaker).slice(0, speaker.language === 'de' ? 2 : 3)} ${date}`;
}

function weekdayName(date: string, { language }: Speaker): string {
  return weekdays[weekdayId(date)][language];
}

function weekdayId(date: string): keyof typeof weekdays {
  return weekdayIds[weekdayOf(dayOfDate(date))] ?? 'mon';
}

const weekdayIds = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const weekdays = {
  mon: { en: 'Monday', de: 'Montag' },
  tue: { en: 'Tuesday', de: 'Dienstag' },
  wed: { en: 'Wednesday', de: 'Mittwoch' },
  thu: { en: 'Thursday', de: 'Donnerstag' },
  fri: { en: 'Friday', de: 'Freitag' },
  sat: { en: 'Saturday', de: 'Samstag' },
  sun: { en: 'Sunday', de: 'Sonntag' },
} as const;
