import { isOpenTime } from '../../../evaluate/clock/clock-target.ts';
import type { Dispute, DisputedClock } from '../../../measure/dispute/dispute.ts';
import type { Sla } from '../../../model/sla.ts';
import { durationWords } from '../../../model/words/duration-words.ts';
import { factWords } from '../../../model/words/fact-words.ts';
import { textIn } from '../../../model/words/language.ts';
import type { Instant } from '../../../support/instant.ts';
import { ownValue } from '../../../support/own-value.ts';
import { textTable } from '../../../support/text-table.ts';
import { localDateAt } from '../../../support/zoned-time.ts';
import { type Speaker, say, titled } from '../telling.ts';
import { cycleWords, holderWords } from './course-lines.ts';
import { dayLines } from './day-lines.ts';
import { amountOfTime, loggedWords, stamp } from './stamp.ts';
import { cancelWords, stopWords } from './stop-words.ts';
import { stateWords, verdictWords } from './verdict-words.ts';

/** One clock of a promise: what was promised, from when, every date that counted, how it ended, and the verdict. */
export function disputedClockLines(
  clock: DisputedClock,
  dispute: Dispute,
  { agreement: definitions, ...reader }: Speaker,
): readonly string[] {
  const { inForce } = clock;
  const speaker = { ...reader, agreement: inForce.agreement };
  const sla = ownValue(speaker.agreement.slas, clock.sla);
  if (sla === undefined) throw new Error(`no promise ${clock.sla}`);
  const { reading } = clock;
  const head = [clock.sla, cycleWords(speaker, reading.cycle), stateWords(speaker, reading.state)].join('  ');
  const facts = textTable([
    [say(speaker, 'promise', 'Zusage'), textIn(sla.promise, speaker.language)],
    [say(speaker, 'agreed in', 'vereinbart in'), speaker.where(sla.place)],
    ...versionRows(firstStartOf(reading), definitions === inForce.agreement, speaker),
    ...startRows(clock, sla, speaker),
    [say(speaker, 'counts', 'zählt'), measureWords(clock, sla, speaker)],
    ...limitRows(clock, speaker),
    ...ownerRows(clock, dispute, speaker),
    ...endRows(clock, sla, dispute, speaker),
    [say(speaker, 'verdict', 'Urteil'), verdictWords(clock, dispute.asOf, speaker)],
  ]);
  return [
    speaker.bold(head),
    ...facts.map((line) => `  ${line}`),
    ...bugLines(clock, speaker),
    ...dayLines(clock, dispute, speaker).map((line) => `  ${line}`),
  ];
}

type Rows = readonly (readonly [string, string])[];

/** Which version the clock keeps, where it is not simply that of the definitions. */
function versionRows(start: Instant, isOnly: boolean, speaker: Speaker): Rows {
  const { version, effectiveFrom, zone } = speaker.agreement;
  if (isOnly || effectiveFrom === undefined) return [];
  const words =
    localDateAt(zone, start) < effectiveFrom
      ? say(
          speaker,
          `${version}, the first; in force only from ${effectiveFrom} on`,
          `${version}, die erste; in Kraft erst ab ${effectiveFrom}`,
        )
      : say(
          speaker,
          `${version}, in force from ${effectiveFrom} on`,
          `${version}, in Kraft ab ${effectiveFrom}`,
        );
  return [[say(speaker, 'version', 'Fassung'), words]];
}

function firstStartOf(reading: DisputedClock['reading']): Instant {
  return reading.state === 'error' ? reading.startAt : reading.firstStartAt;
}

function startRows({ reading, facts }: DisputedClock, sla: Sla, speaker: Speaker): Rows {
  const first = firstStartOf(reading);
  const start = facts.find(({ fact, at }) => (fact === 'start' || fact === 'reset') && at === first);
  const why =
    start?.fact === 'reset'
      ? say(speaker, 'the clock begins anew', 'die Uhr beginnt von vorn')
      : factWords(sla.clock.start, speaker.agreement, speaker.language);
  const words = `${stamp(speaker, first)}: ${why}${loggedWords(speaker, first, start?.loggedAt)}`;
  const label = say(speaker, 'started', 'Beginn');
  if (reading.state === 'error') return [[label, words]];
  const reassigned = reading.reassignments.map(({ at, cause, effect }): readonly [string, string] => [
    say(speaker, 'reassigned', 'neu zugewiesen'),
    `${stamp(speaker, at)}: ${cause}, ${
      effect === 'restart'
        ? say(speaker, 'the time begins anew', 'die Zeit beginnt von vorn')
        : say(speaker, 'the time goes on', 'die Zeit läuft weiter')
    }`,
  ]);
  return [[label, words], ...reassigned];
}

/** `4 business hours by the calendar Office hours (office)`. */
function measureWords({ reading }: DisputedClock, sla: Sla, speaker: Speaker): string {
  const { language, agreement } = speaker;
  const parts = [durationWords(sla.within, language)];
  if (reading.state !== 'error') {
    const { calendar, targetMs } = reading;
    if (targetMs !== undefined && /[dD]ays$/.test(sla.within.unit))
      parts.push(say(speaker, `here ${amountOfTime(targetMs)}`, `hier ${amountOfTime(targetMs)}`));
    const title =
      calendar === undefined
        ? undefined
        : titled(speaker, ownValue(agreement.calendars, calendar)?.title, calendar);
    if (isOpenTime(sla.within) && title !== undefined)
      parts.push(
        say(
          speaker,
          `open time of the calendar ${title} (${calendar})`,
          `Öffnungszeit des Kalenders ${title} (${calendar})`,
        ),
      );
  }
  if (!isOpenTime(sla.within)) parts.push(say(speaker, 'every hour counts', 'jede Stunde zählt'));
  if (sla.grace !== undefined)
    parts.push(
      say(
        speaker,
        `then ${durationWords(sla.grace, language)} of grace`,
        `danach Nachfrist ${durationWords(sla.grace, language)}`,
      ),
    );
  if (sla.hardLimit !== undefined)
    parts.push(
      say(
        speaker,
        `at most ${durationWords(sla.hardLimit, language)}, pauses or not`,
        `höchstens ${durationWords(sla.hardLimit, language)}, auch mit Pausen`,
      ),
    );
  return parts.join(', ');
}

function limitRows({ reading }: DisputedClock, speaker: Speaker): Rows {
  if (reading.state === 'error') return [];
  const { dueAt, limitAt } = reading;
  const rows: (readonly [string, string])[] = [];
  if (dueAt !== undefined) rows.push([say(speaker, 'due', 'fällig'), stamp(speaker, dueAt)]);
  if (limitAt !== undefined && limitAt !== dueAt)
    rows.push([say(speaker, 'limit', 'Frist'), stamp(speaker, limitAt)]);
  return rows;
}

/** Who had the lead when the clock began and at its limit; who has it now where the limit is still ahead. */
function ownerRows({ reading }: DisputedClock, { owners, asOf }: Dispute, speaker: Speaker): Rows {
  const at = (instant: Instant): string => {
    const newest = owners.findLast((change) => change.at <= instant);
    return newest === undefined ? say(speaker, 'nobody', 'niemand') : holderWords(speaker, newest);
  };
  const label = say(speaker, 'lead with', 'Lead bei');
  const limit = reading.state === 'error' ? undefined : reading.limitAt;
  const isAhead = limit !== undefined && limit > asOf;
  const [atStart, later] = [
    at(reading.startAt),
    limit === undefined ? undefined : at(isAhead ? asOf : limit),
  ];
  if (later === undefined || later === atStart) return [[label, atStart]];
  const when = isAhead ? say(speaker, 'now', 'jetzt') : say(speaker, 'at the limit', 'bei Ablauf der Frist');
  return [
    [
      label,
      say(speaker, `${atStart} at the start, ${later} ${when}`, `${atStart} zu Beginn, ${later} ${when}`),
    ],
  ];
}

function endRows(clock: DisputedClock, sla: Sla, dispute: Dispute, speaker: Speaker): Rows {
  const { reading, facts } = clock;
  if (reading.state === 'error') return [];
  const { stoppedAt, canceledAt } = reading;
  const rows: (readonly [string, string])[] = [];
  if (stoppedAt !== undefined) {
    const stop = facts.find(({ fact, at }) => fact === 'stop' && at === stoppedAt);
    const words = stopWords(stoppedAt, sla, dispute, speaker);
    const logged = loggedWords(speaker, stoppedAt, stop?.loggedAt);
    rows.push([say(speaker, 'stopped', 'beendet'), `${stamp(speaker, stoppedAt)}: ${words}${logged}`]);
  }
  if (canceledAt !== undefined)
    rows.push([
      say(speaker, 'canceled', 'entfallen'),
      `${stamp(speaker, canceledAt)}: ${cancelWords(canceledAt, sla, clock, speaker)}`,
    ]);
  const waiver = facts.find((fact) => fact.fact === 'waiver' && fact.by !== sla.side);
  if (waiver !== undefined) rows.push([say(speaker, 'waived', 'erlassen'), stamp(speaker, waiver.at)]);
  return rows;
}

/** A reading that is doubtful must not settle a dispute. */
function bugLines({ differences }: DisputedClock, speaker: Speaker): readonly string[] {
  if (differences.length === 0) return [];
  const words = say(
    speaker,
    'This is a bug in leadpact: its models read this clock otherwise. Please report it, and do not settle by this clock.',
    'Das ist ein Fehler in leadpact: Seine Modelle lesen diese Uhr anders. Bitte melden, und nicht nach dieser Uhr entscheiden.',
  );
  return [`  ${words}`, ...differences.map((difference) => `    ${difference}`)];
}
