import { textIn } from '../../../model/words/language.ts';
import type { Letter } from '../../../notify/letter.ts';
import { localDateAt } from '../../../support/zoned-time.ts';
import type { SpokenLanguage } from '../../command.ts';
import type { ToldOutbox } from './run-notify.ts';

/** The outbox for people: what would be sent, to whom and in which order, or what became of it. */
export function outboxText(told: ToldOutbox, language: SpokenLanguage): string {
  // What went to stdout stands there already.
  const isPrinted = told.job.options.isSent && told.job.channel.name === 'stdout';
  const blocks = (isPrinted ? [] : told.letters).map((each, index) =>
    letterLines(told, each, index + 1, language),
  );
  const parts = [[headLine(told, language)], ...blocks, skippedLines(told, language)];
  return `${parts.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n')}\n`;
}

function headLine({ job, letters }: ToldOutbox, language: SpokenLanguage): string {
  const { target } = job.channel;
  const name = language === 'de' && job.channel.name === 'email' ? 'E-Mail' : job.channel.name;
  const where = target === job.channel.name ? name : `${name} (${target})`;
  const say = sayIn(language);
  const count = letters.length;
  if (count === 0)
    return say(
      `Escalations by ${where}: nothing new to tell.`,
      `Eskalationen über ${where}: nichts Neues zu melden.`,
    );
  if (!job.options.isSent)
    return say(
      `Escalations by ${where}: ${count} would be sent, in this order. Nothing was sent; --send sends them.`,
      `Eskalationen über ${where}: ${count} würden gesendet, in dieser Reihenfolge. Nichts wurde gesendet; das tut --send.`,
    );
  const sent = letters.filter(({ delivery }) => delivery?.outcome === 'delivered').length;
  return say(
    `Escalations by ${where}: ${sent} of ${count} sent.`,
    `Eskalationen über ${where}: ${sent} von ${count} gesendet.`,
  );
}

function letterLines(
  { job, agreement }: ToldOutbox,
  { letter, delivery }: ToldOutbox['letters'][number],
  number: number,
  language: SpokenLanguage,
): readonly string[] {
  const say = sayIn(language);
  const { key, at, to } = letter.message;
  const roles = to.map((role) => {
    const known = agreement.roles[role];
    return known === undefined ? role : `${textIn(known.title, language)} (${role})`;
  });
  const head = [
    `${number}. ${letter.subject}`,
    `   ${say('to', 'an')}: ${roles.join(', ')}`,
    `   ${say('event', 'Ereignis')}: ${key}, ${say('settled on', 'beurteilt am')} ${localDateAt(agreement.zone, at)}`,
  ];
  if (delivery === undefined) return [...head, ...indented(job.channel.shown(letter))];
  const place = 'place' in delivery && delivery.place !== undefined ? ` (${delivery.place})` : '';
  const words = {
    delivered: say('sent', 'gesendet'),
    skipped: say('not sent', 'nicht gesendet'),
    refused: say('not sent', 'nicht gesendet'),
    unknown: say('sent, without an answer', 'gesendet, ohne Antwort'),
    waiting: say('not tried, it waits for the next run', 'nicht versucht, wartet auf den nächsten Lauf'),
  };
  const why = delivery.outcome === 'skipped' ? `: ${delivery.reason}` : '';
  return [...head, `   ${words[delivery.outcome]}${place}${why}`];
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => `   | ${line}`.trimEnd());
}

function skippedLines({ job, agreement, skipped }: ToldOutbox, language: SpokenLanguage) {
  if (skipped.length === 0) return [];
  const { from, isSent, shownLedger } = job.options;
  const date = localDateAt(agreement.zone, from);
  const say = sayIn(language);
  const head = isSent
    ? say(
        `Older than ${date} and not sent, which ${shownLedger} remembers (--notify-since <date> sends them):`,
        `Älter als ${date} und nicht gesendet, was ${shownLedger} festhält (--notify-since <Datum> sendet sie):`,
      )
    : say(
        `Older than ${date}, would not be sent (--notify-since <date> sends them):`,
        `Älter als ${date}, würden nicht gesendet (--notify-since <Datum> sendet sie):`,
      );
  return [head, ...keyLines(skipped, say)];
}

/** Longer lists are in the JSON document. */
const listed = 12;

function keyLines(letters: readonly Letter[], say: Say): readonly string[] {
  const more = letters.length - listed;
  const rest =
    more > 0
      ? [
          `  ${say(`… and ${more} more; --format json lists all`, `… und ${more} weitere; --format json nennt alle`)}`,
        ]
      : [];
  return [...letters.slice(0, listed).map(({ message: { key } }) => `  ${key}`), ...rest];
}

/** What did not go well, and what to do; nothing of it where all went well. */
export function troubleLines(
  { job, letters, doubtful }: ToldOutbox,
  language: SpokenLanguage,
): readonly string[] {
  const say = sayIn(language);
  const { isSent, shownLedger } = job.options;
  const failed = letters.flatMap(({ letter: { message }, delivery }) => {
    if (delivery?.outcome === 'refused')
      return [`error: ${message.key} ${say('was not sent', 'wurde nicht gesendet')}: ${delivery.reason}`];
    if (delivery?.outcome !== 'unknown') return [];
    const repeated = say(
      'the next run sends it again under the same key',
      'der nächste Lauf sendet es mit demselben Schlüssel noch einmal',
    );
    const next = job.channel.canRepeat ? repeated : doubtWords(say, shownLedger);
    return [`error: ${message.key}: ${delivery.reason}; ${next}`];
  });
  const waiting = letters.filter(({ delivery }) => delivery?.outcome === 'waiting').length;
  const late =
    waiting === 0
      ? []
      : [
          say(
            `error: ${waiting} were not tried after that; run the command again`,
            `error: ${waiting} wurden danach nicht mehr versucht; den Befehl noch einmal ausführen`,
          ),
        ];
  const doubts = doubtful.map(
    ({ message: { key } }) =>
      `${isSent ? 'error' : 'warning'}: ${key}: ${say('a run ended while it was sent', 'ein Lauf endete, während es gesendet wurde')}; ${doubtWords(say, shownLedger)}`,
  );
  const missing = isSent
    ? []
    : job.missing.map((each) => `warning: ${say('before --send', 'vor --send')}: ${each}`);
  return [...failed, ...late, ...doubts, ...missing];
}

function doubtWords(say: Say, ledger: string): string {
  return say(
    `look whether it is there; if so, write "sent" for "sending" in its line of ${ledger}, else delete that line`,
    `bitte nachsehen, ob es da ist; wenn ja, in seiner Zeile von ${ledger} "sent" statt "sending" schreiben, sonst die Zeile löschen`,
  );
}

type Say = (en: string, de: string) => string;

function sayIn(language: SpokenLanguage): Say {
  return (en, de) => (language === 'de' ? de : en);
}
