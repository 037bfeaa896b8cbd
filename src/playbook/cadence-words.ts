import type { Cadence, Occasion } from '../model/cadence.ts';
import { meetingDayWords, rhythmWords } from '../model/words/rhythm-words.ts';
import { dateOfDay, dayOfDate } from '../support/local-date.ts';
import { isMeetingDay } from '../support/meeting-day.ts';
import { longestRound, roundNumber } from '../support/rhythm.ts';
import { formatTimeOfDay } from '../support/time-of-day.ts';
import { type Html, html } from './html.ts';
import { say, time, type View } from './view.ts';

/** When a ritual takes place, in one line: `every week, Tuesday 10:00`. */
export function timeOfCadence(view: View, { at, when }: Cadence): string {
  const clock = at === undefined ? '' : formatTimeOfDay(at);
  if (when.by === 'occasion') {
    const after = {
      campaign: say(view, 'the end of a campaign', 'dem Ende einer Kampagne'),
      escalation: say(view, 'an escalation', 'einer Eskalation'),
      deal: say(view, 'a deal won or lost', 'einem gewonnenen oder verlorenen Auftrag'),
      quarter: say(view, 'the end of a quarter', 'dem Ende eines Quartals'),
    }[when.after];
    return say(
      view,
      `within ${time(view, when.within)} after ${after}`,
      `höchstens ${time(view, when.within)} nach ${after}`,
    );
  }
  const { every, on } = when;
  const day = on === undefined ? '' : meetingDayWords(on, every.unit, view.language);
  // The first Tuesday of the month comes every month.
  const rhythm = on?.ordinal !== undefined && every.amount === 1 ? '' : rhythmWords(every, view.language);
  return [rhythm, day, clock].filter((words) => words !== '').join(', ');
}

/** The date that follows the newest entry of the log; the site knows no clock. */
export function nextDate(view: View, { log, when }: Cadence): string | undefined {
  const newest = log.at(-1);
  if (newest === undefined || when.by !== 'rhythm' || when.on === undefined) return undefined;
  const { fiscalYearStart } = view.agreement;
  const { every, on } = when;
  const last = dayOfDate(newest.planned);
  const wanted = roundNumber(last, every.unit, fiscalYearStart) + every.amount;
  for (let day = last + 1; day <= last + 2 * longestRound(every); day++) {
    const fits = roundNumber(day, every.unit, fiscalYearStart) === wanted;
    if (fits && isMeetingDay(day, on, { unit: every.unit, fiscalYearStart })) return dateOfDay(day);
  }
  return undefined;
}

/** What became of one date, in its colour. */
export function outcomeOf(view: View, { held, was }: Occasion): Html {
  switch (was) {
    case 'held':
      return html`<span class="state met">${say(view, 'held', 'gehalten')}</span>`;
    case 'moved':
      return html`<span class="state">${say(view, 'moved to', 'verlegt auf')} <time>${held}</time></span>`;
    case 'missed':
      return html`<span class="state breached">${say(view, 'missed', 'ausgefallen')}</span>`;
    default:
      return was satisfies never;
  }
}

/** `7 of 8`; nothing where nothing is recorded. */
export function keptWords(view: View, { log }: Cadence): string {
  if (log.length === 0) return '';
  const kept = log.filter(({ was }) => was !== 'missed').length;
  return say(view, `${kept}\u00a0of\u00a0${log.length}`, `${kept}\u00a0von\u00a0${log.length}`);
}
