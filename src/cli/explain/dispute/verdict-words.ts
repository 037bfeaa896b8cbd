import type { ClockProblem, ClockReading, ClockStanding } from '../../../evaluate/clock/clock-reading.ts';
import type { DisputedClock } from '../../../measure/dispute/dispute.ts';
import type { Instant } from '../../../support/instant.ts';
import { type Speaker, say } from '../telling.ts';
import { amountOfTime, stamp } from './stamp.ts';

/** The verdict in one word. */
export function stateWords(speaker: Speaker, state: ClockReading['state']): string {
  return {
    open: say(speaker, 'OPEN', 'OFFEN'),
    paused: say(speaker, 'PAUSED', 'PAUSIERT'),
    met: say(speaker, 'KEPT', 'EINGEHALTEN'),
    breached: say(speaker, 'BROKEN', 'GEBROCHEN'),
    waived: say(speaker, 'WAIVED', 'ERLASSEN'),
    canceled: say(speaker, 'CANCELED', 'ENTFALLEN'),
    error: say(speaker, 'UNKNOWN', 'UNBEKANNT'),
  }[state];
}

/** The verdict in one sentence, with how much time was left or missing. */
export function verdictWords(clock: DisputedClock, asOf: Instant, speaker: Speaker): string {
  const { reading } = clock;
  switch (reading.state) {
    case 'error':
      return problemWords(reading.problem, speaker);
    case 'canceled':
      return say(
        speaker,
        'The promise no longer applied; the clock counts for nobody.',
        'Die Zusage galt nicht mehr; die Uhr zählt für niemanden.',
      );
    case 'met':
      return metWords(reading, speaker);
    case 'breached':
      return lateWords(clock, reading, asOf, speaker);
    case 'waived':
      return `${lateWords(clock, reading, asOf, speaker)} ${say(speaker, 'The other department waived it.', 'Die andere Abteilung hat es erlassen.')}`;
    default:
      return runningWords(reading, asOf, speaker);
  }
}

function metWords({ limitAt, stoppedAt }: ClockStanding, speaker: Speaker): string {
  if (limitAt === undefined || stoppedAt === undefined) return say(speaker, 'Kept.', 'Eingehalten.');
  if (stoppedAt === limitAt)
    return say(speaker, 'Kept, at the last instant.', 'Eingehalten, im letzten Augenblick.');
  const left = amountOfTime(limitAt - stoppedAt);
  return say(speaker, `Kept, ${left} before the limit.`, `Eingehalten, ${left} vor Ablauf der Frist.`);
}

/** By the clock on the wall, and beside it by the time that the promise counts. */
function lateWords(
  { lateMs }: DisputedClock,
  { limitAt = asOfNever, stoppedAt, calendar }: ClockStanding,
  asOf: Instant,
  speaker: Speaker,
): string {
  if (stoppedAt === undefined) {
    const late = amountOfTime(asOf - limitAt);
    return say(
      speaker,
      `Broken: nothing stopped the clock; ${late} have passed since the limit.`,
      `Gebrochen: Nichts hat die Uhr beendet; seit Ablauf der Frist sind ${late} vergangen.`,
    );
  }
  const late = amountOfTime(stoppedAt - limitAt);
  const counted =
    calendar === undefined || lateMs === undefined
      ? ''
      : say(speaker, ` (${amountOfTime(lateMs)} of open time)`, ` (${amountOfTime(lateMs)} Öffnungszeit)`);
  return say(speaker, `Broken: ${late} late${counted}.`, `Gebrochen: ${late} zu spät${counted}.`);
}

/** A broken clock always has a limit. */
const asOfNever: Instant = 0;

function runningWords(
  { limitAt, targetMs, elapsedMs, state }: ClockStanding,
  asOf: Instant,
  speaker: Speaker,
) {
  const left = targetMs === undefined ? undefined : amountOfTime(Math.max(0, targetMs - elapsedMs));
  if (state === 'paused')
    return say(
      speaker,
      `Not decided: the clock stands still${left === undefined ? '' : ` with ${left} left`}.`,
      `Nicht entschieden: Die Uhr steht${left === undefined ? '' : `, ${left} sind übrig`}.`,
    );
  const until = limitAt === undefined ? '' : stamp(speaker, limitAt);
  const wall = limitAt === undefined ? '' : amountOfTime(limitAt - asOf);
  return say(
    speaker,
    `Not decided: until ${until} it can still be kept (${wall} from now).`,
    `Nicht entschieden: Bis ${until} ist sie noch einzuhalten (in ${wall}).`,
  );
}

function problemWords(problem: ClockProblem, speaker: Speaker): string {
  return {
    'no-calendar': say(
      speaker,
      'It cannot be told: no calendar applies.',
      'Nicht zu sagen: Kein Kalender gilt.',
    ),
    'no-open-time': say(
      speaker,
      'It cannot be told: the calendar never opens.',
      'Nicht zu sagen: Der Kalender öffnet nie.',
    ),
    'beyond-holiday-years': say(
      speaker,
      'It cannot be told: the target needs a date after the last year whose holidays are declared.',
      'Nicht zu sagen: Das Ziel liegt nach dem letzten Jahr, dessen Feiertage erklärt sind.',
    ),
  }[problem];
}
