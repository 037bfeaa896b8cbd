import type { ResolvedFinding } from '../../../diagnostics/resolved-finding.ts';
import { numberWords, shareWords } from '../../../model/words/number-words.ts';
import { durationWords } from '../../../records/proposal/duration-words.ts';
import type { Step } from '../../../records/proposal/first-figures.ts';
import { dateOfDay } from '../../../support/local-date.ts';
import { firstDayOf, monthLater } from '../../../support/month.ts';
import { textTable } from '../../../support/text-table.ts';
import { visibleText } from '../../../support/visible-text.ts';
import { formatInstantIn, localDayAt, startOfDay } from '../../../support/zoned-time.ts';
import type { SpokenLanguage } from '../../command.ts';
import { nextSteps, spoken } from '../next-steps.ts';
import { guessLines, type Say } from './guess-lines.ts';
import type { ReadExport } from './read-export.ts';

interface Telling {
  readonly language: SpokenLanguage;
  readonly remarks: readonly string[];
  /** What the checks of the proposal itself warn of, and until when that is accepted. */
  readonly accepted: { readonly findings: readonly ResolvedFinding[]; readonly until: string };
  /** The new folder as seen from the user, that of the export as seen from the new one. */
  readonly folder: string;
  readonly records: string;
  readonly now: number;
}

/** What the export shows, what of the agreement is guessed, and what to type next. */
export function exportTelling(read: ReadExport, telling: Telling): string {
  const { language, remarks, folder } = telling;
  const say: Say = (en, de) => (language === 'de' ? de : en);
  const parts = [
    [
      say('What the export shows', 'Was der Export zeigt'),
      ...indented(funnelTable(read.steps, language)),
      ...indented(responseLines(read, say, language)),
    ],
    [
      say(
        'What was guessed: please confirm or correct it',
        'Was geraten ist: bitte bestätigen oder richtigstellen',
      ),
      ...listed([...guessLines(read.proposal, say), ...acceptedLines(telling, say)]),
    ],
    ...(remarks.length === 0 ? [] : [[say('What was left out', 'Was fehlt'), ...listed(remarks)]]),
    [say('What to do next', 'Wie es weitergeht')],
  ];
  const measure = [
    measureLine(read, telling),
    say('the funnel and the promises, month by month', 'der Funnel und die Zusagen, Monat für Monat'),
  ] as const;
  return `\n${parts.map((lines) => lines.join('\n')).join('\n\n')}\n${nextSteps(folder, language, [measure])}`;
}

/** In the words of the finding, which are English. */
function acceptedLines({ accepted: { findings, until } }: Telling, say: Say): readonly string[] {
  return findings.map(({ message, code, place }) =>
    say(
      `to be settled by ${until}, until then accepted: ${visibleText(message)} (${code}, ${place.file})`,
      `bis ${until} zu klären, so lange hingenommen: ${visibleText(message)} (${code}, ${place.file})`,
    ),
  );
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  - ${line}`);
}

function funnelTable(steps: readonly Step[], language: SpokenLanguage): readonly string[] {
  const of = { en: 'of', de: 'von' }[language];
  const half = { en: 'half within', de: 'die Hälfte binnen' }[language];
  return textTable(
    steps.map(({ stage, leads, came, median }, place) => {
      const before = steps[place - 1];
      const share =
        before === undefined || before.leads === 0 || came === undefined
          ? ''
          : `${shareWords({ numerator: came, denominator: before.leads }, language)} ${of} ${before.stage}`;
      const time =
        median === undefined || share === '' || came === 0
          ? ''
          : `${half} ${durationWords(median, language)}`;
      return [stage, numberWords(leads, 0, language), share, time];
    }),
    ['left', 'right', 'left', 'left'],
  );
}

function responseLines(
  { proposal: { response, handoff } }: ReadExport,
  say: Say,
  language: SpokenLanguage,
): readonly string[] {
  const { until, started, answered, median, p75 } = response;
  if (started === 0) return [];
  const count = (value: number): string => numberWords(value, 0, language);
  const what =
    until === 'contact'
      ? say('were contacted by a person', 'wurden von einem Menschen kontaktiert')
      : say(
          'went on to a later stage (the export knows of no contacts)',
          'kamen in eine spätere Phase (Kontakte kennt der Export nicht)',
        );
  const times =
    median === undefined || p75 === undefined
      ? ''
      : say(
          `: half within ${durationWords(median, 'en')}, three of four within ${durationWords(p75, 'en')}`,
          `: die Hälfte binnen ${durationWords(median, 'de')}, drei von vier binnen ${durationWords(p75, 'de')}`,
        );
  return [
    say(
      `${count(answered)} of ${count(started)} leads that reached ${handoff} ${what}${times}`,
      `${count(answered)} von ${count(started)} Leads, die ${handoff} erreichten, ${what}${times}`,
    ),
  ];
}

const dayMs = 86_400_000;

/** An export that ended a while ago is judged as of the end of the month in which leads last arrived, else as of now. */
function measureLine({ proposal, span, mapping }: ReadExport, { records, now, language }: Telling): string {
  const quoted = /^[\w./-]+$/.test(records) ? records : JSON.stringify(records);
  const map = mapping.document === undefined ? ' --map native' : '';
  const command = `npx leadpact measure --records ${quoted}${map}`;
  if (span === undefined) return `${command}${spoken(language)}`;
  const zone = proposal.zone.value;
  const last = dateOfDay(localDayAt(zone, span.last)).slice(0, 7);
  const end = startOfDay(zone, firstDayOf(monthLater(last, 1)));
  const asOf =
    now - end > 14 * dayMs ? ` --as-of ${formatInstantIn(zone, end).replace(/\+00:00$/, 'Z')}` : '';
  return `${command}${asOf} --since ${dateOfDay(localDayAt(zone, span.first))}${spoken(language)}`;
}
