import type { Measurement } from '../../measure/measurement.ts';
import { outOfReach } from '../../measure/words/reach-words.ts';
import { textIn } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import type { TableReport } from '../../records/load/load-export.ts';
import { rejectedSum } from '../../records/load/rejection-words.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { textTable } from '../../support/text-table.ts';
import { formatInstantIn, localDayAt } from '../../support/zoned-time.ts';
import type { SpokenLanguage } from '../command.ts';
import type { LoadedExport } from '../records/with-records.ts';
import { displayTitle } from './display-title.ts';
import { escalationLines } from './escalation-lines.ts';
import { honestyLines } from './honesty-lines.ts';
import type { MeasureTelling } from './measure-telling.ts';
import { metricRows } from './metric-rows.ts';
import { commitmentRows, promiseRows } from './promise-rows.ts';
import { sharedLines } from './shared-lines.ts';
import { versionLines } from './version-lines.ts';

/** The measurement for people: what was kept, what it came to, what is open, and what the numbers leave out. */
export function measurementText(
  loaded: LoadedExport,
  measurement: Measurement,
  language: SpokenLanguage,
): string {
  const telling = createTelling(loaded, measurement, language);
  const { say } = telling;
  const parts = [
    headLines(telling),
    section(say('Promises about single leads', 'Zusagen über einzelne Leads'), promiseRows(telling)),
    section(say('Metrics', 'Kennzahlen'), metricRows(telling)),
    section(say('Commitments', 'Verpflichtungen'), commitmentRows(telling)),
    legendLines(telling),
    escalationLines(telling),
    sharedLines(telling),
    honestyLines(telling),
  ];
  return `${parts.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n')}\n`;
}

function createTelling(
  { sound: { agreement }, source, report }: LoadedExport,
  measurement: Measurement,
  language: SpokenLanguage,
): MeasureTelling {
  return {
    agreement,
    source: source.id,
    report,
    measurement,
    language,
    say: (en, de) => (language === 'de' ? de : en),
    titled: (definition, id) =>
      definition === undefined ? id : displayTitle(textIn(definition.title, language)),
    count: (value) => numberWords(value, 0, language),
    date: (at) => dateOfDay(localDayAt(agreement.zone, at)),
  };
}

function headLines(telling: MeasureTelling): readonly string[] {
  const { agreement, measurement, say, titled, date, report, count, language } = telling;
  const { asOf, since } = measurement;
  const beyond = outOfReach(measurement, agreement.zone);
  const leads = keptRows(report.tables.find(({ table }) => table === 'lead'));
  return [
    `${titled(agreement, agreement.id)} – ${say('as of', 'Stand')} ${formatInstantIn(agreement.zone, asOf)}`,
    say(
      `Figures from ${date(since)} on, of ${count(leads)} ${leads === 1 ? 'lead' : 'leads'}; version ${agreement.version} of the agreement.`,
      `Zahlen ab ${date(since)}, aus ${count(leads)} ${leads === 1 ? 'Lead' : 'Leads'}; Fassung ${agreement.version} der Vereinbarung.`,
    ),
    ...(beyond === undefined ? [] : [beyond[language]]),
    ...versionLines(telling),
  ];
}

/** What the signs of the tables mean, in one line; nothing where there is no table. */
function legendLines({ measurement, say }: MeasureTelling): readonly string[] {
  const { slas, metrics, commitments } = measurement;
  if (slas.length + metrics.length + commitments.length === 0) return [];
  return [
    say(
      '✗: missed what was promised, or in the bad band; watch: in the band between good and bad; n: cases counted; 13 weeks: everything due in the last 13 weeks that are over.',
      '✗: Zusage verfehlt oder im schlechten Bereich; beobachten: im Bereich zwischen gut und schlecht; n: gezählte Fälle; 13 Wochen: alles, was in den letzten 13 beendeten Wochen fällig war.',
    ),
  ];
}

/** Rows that were left out are no leads, and of several with one id one is. */
function keptRows(table: TableReport | undefined): number {
  return table === undefined ? 0 : table.rows - (table.repeated ?? 0) - rejectedSum(table);
}

function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [title, ...textTable(rows).map((line) => `  ${line}`)];
}
