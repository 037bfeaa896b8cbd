import { stageOf } from '../../evaluate/journey/stage-order.ts';
import { doubtsOf, type Unattributed, unattributedOf } from '../../measure/doubts.ts';
import type { StagePairCount } from '../../measure/measurement.ts';
import { valueWords } from '../../measure/words/figure-words.ts';
import { reachWords } from '../../measure/words/reach-words.ts';
import { unknownPartsOf } from '../../measure/words/unknown-parts.ts';
import { rejectedRows, rejectedSum } from '../../records/load/rejection-words.ts';
import { rowsNoun, rowsNounOf } from '../../records/load/row-words.ts';
import { ownValue } from '../../support/own-value.ts';
import type { MeasureTelling } from './measure-telling.ts';

/** What the numbers leave out or doubt, so that nobody has to guess (semantics §8); said also where it is nothing. */
export function honestyLines(telling: MeasureTelling): readonly string[] {
  const lines = [
    ...rowLines(telling),
    ...moveLines(telling),
    ...openLines(telling),
    ...partLines(telling),
    ...versionLines(telling),
  ];
  return [
    telling.say('What the numbers leave out', 'Was die Zahlen auslassen'),
    ...lines.map((line) => `  ${line}`),
  ];
}

/** Rows that were left out, are not there, or are facts only later. */
function rowLines(telling: MeasureTelling): readonly string[] {
  const { agreement, measurement, report, language, say, count } = telling;
  const rejected = report.tables.flatMap((table) => {
    const named = rejectedRows(table.rejected).map(({ words, rows }) => `${count(rows)} ${words[language]}`);
    const [out, all] = [count(rejectedSum(table)), count(table.rows)];
    const told = say(`${out} of ${all} rows left out`, `${out} von ${all} Zeilen ausgelassen`);
    return named.length === 0 ? [] : [`${table.file}: ${told} (${named.join(', ')})`];
  });
  const rows = count(report.tables.reduce((sum, each) => sum + each.rows, 0));
  const read = say(`rows read: ${rows}`, `gelesene Zeilen: ${rows}`);
  const later = Object.entries(measurement.honesty.later).map(
    ([table, found]) => `${rowsNounOf(table, language)} ${count(found)}`,
  );
  const known = say(
    'known only after that instant, not counted',
    'erst nach diesem Zeitpunkt bekannt, nicht gezählt',
  );
  const facts = later.length === 0 ? [] : [`${known}: ${later.join(', ')}`];
  const missing = report.absent.map((table) => rowsNoun(table, language)).join(', ');
  const absent = missing === '' ? [] : [`${say('not in the export', 'nicht im Export')}: ${missing}`];
  const reach = reachWords(measurement, agreement.zone);
  return [
    rejected.length > 0 ? read : `${read}${say(', none left out', ', keine ausgelassen')}`,
    ...rejected,
    ...absent,
    ...(reach === undefined ? [] : [reach[language]]),
    ...facts,
  ];
}

/** Clocks and cohorts that are not decided yet, and what no touch explains. */
function openLines({
  agreement,
  measurement,
  language,
  say,
  count,
  titled,
}: MeasureTelling): readonly string[] {
  const { open, paused, untold, immature } = doubtsOf(measurement);
  const cohorts = immature.map(
    ({ metric, periods }) => `${titled(ownValue(agreement.metrics, metric), metric)} ${count(periods)}`,
  );
  const rest = unattributedOf(agreement, measurement, measurement.asOf);
  return [
    say(
      `clocks not decided: ${count(open)} open, ${count(paused)} paused`,
      `nicht entschiedene Uhren: ${count(open)} offen, ${count(paused)} angehalten`,
    ),
    ...(untold === 0
      ? []
      : [
          say(
            `clocks that cannot be told, because of their calendars: ${count(untold)}`,
            `Uhren, über die ihre Kalender nichts sagen: ${count(untold)}`,
          ),
        ]),
    ...(cohorts.length === 0
      ? []
      : [
          `${say('periods that may still change', 'Perioden, die sich noch ändern können')}: ${cohorts.join(', ')}`,
        ]),
    ...rest.map((each) => unattributedLine(each, { agreement, language, say, titled })),
  ];
}

function unattributedLine(
  { what, metric, label, unattributedMinor, wholeMinor }: Unattributed,
  { agreement, language, say, titled }: Pick<MeasureTelling, 'agreement' | 'language' | 'say' | 'titled'>,
): string {
  const part = { numerator: BigInt(unattributedMinor), denominator: BigInt(wholeMinor) };
  const share = valueWords(part, { unit: 'share', currency: agreement.currency, language });
  if (metric !== undefined) {
    const title = titled(ownValue(agreement.metrics, metric), metric);
    return `${title}: ${say('not explained by any touch', 'durch keinen Kontakt erklärt')}, ${label}: ${share}`;
  }
  return what === 'revenue'
    ? say(
        `revenue that no touch explains, ${label}: ${share}`,
        `Umsatz, den kein Kontakt erklärt, ${label}: ${share}`,
      )
    : say(
        `pipeline that no touch explains, ${label}: ${share}`,
        `Pipeline, die kein Kontakt erklärt, ${label}: ${share}`,
      );
}

/** Leads that lie in no part, and parts that are not told. */
function partLines({
  agreement,
  measurement,
  language,
  say,
  count,
  titled,
}: MeasureTelling): readonly string[] {
  const { smallParts } = doubtsOf(measurement);
  const unknown = unknownPartsOf(measurement.honesty).map((part) => {
    const words =
      'words' in part ? part.words[language] : titled(ownValue(agreement.fields, part.field), part.field);
    return `${words} ${part.leads === 'too few' ? say('too few to say', 'zu wenige') : count(part.leads)}`;
  });
  return [
    ...(unknown.length === 0
      ? []
      : [`${say('leads of which this is not known', 'Leads, bei denen das fehlt')}: ${unknown.join(', ')}`]),
    ...(smallParts === 0
      ? []
      : [
          say(
            `parts of breakdowns too small to be told: ${count(smallParts)}`,
            `Teile von Aufschlüsselungen, die zu klein sind: ${count(smallParts)}`,
          ),
        ]),
  ];
}

/** Moves that changed nothing, and stages in the wrong order. */
function moveLines(telling: MeasureTelling): readonly string[] {
  const { measurement, say } = telling;
  const { outOfOrder, afterEnd, lateCorrections, negativeDurations } = measurement.honesty;
  return [
    ...pairs(
      telling,
      say('moves back that nobody declared, ignored', 'nicht vereinbarte Rückschritte, übergangen'),
      outOfOrder,
    ),
    ...times(
      telling,
      say('moves in a cycle that had ended, ignored', 'Schritte in einem beendeten Durchlauf, übergangen'),
      afterEnd,
    ),
    ...times(
      telling,
      say('corrections that came too late, ignored', 'zu späte Korrekturen, übergangen'),
      lateCorrections,
    ),
    ...pairs(
      telling,
      say('a later stage before an earlier one', 'spätere Phase vor einer früheren'),
      negativeDurations,
    ),
  ];
}

function versionLines({ measurement, say, count }: MeasureTelling): readonly string[] {
  return measurement.honesty.otherVersions.map(({ named, inForce, entries }) =>
    say(
      `${count(entries)} entries name version ${named}; by date they were judged by ${inForce}`,
      `${count(entries)} Einträge nennen Fassung ${named}; beurteilt sind sie nach Datum von ${inForce}`,
    ),
  );
}

function times({ count }: MeasureTelling, what: string, found: number): readonly string[] {
  return found === 0 ? [] : [`${what}: ${count(found)}`];
}

function pairs(
  { agreement, titled, count }: MeasureTelling,
  what: string,
  found: readonly StagePairCount[],
): readonly string[] {
  if (found.length === 0) return [];
  const stage = (id: string): string => titled(stageOf(agreement.lifecycle, id), id);
  return [
    `${what}: ${found.map(({ from, to, count: times }) => `${stage(from)} → ${stage(to)} ${count(times)}×`).join(', ')}`,
  ];
}
