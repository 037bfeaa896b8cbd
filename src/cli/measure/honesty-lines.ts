import { stageOf } from '../../evaluate/journey/stage-order.ts';
import type { StagePairCount } from '../../measure/measurement.ts';
import type { MeasureTelling } from './measure-telling.ts';

/** What the numbers leave out or doubt, so that nobody has to guess (semantics §8). */
export function honestyLines(telling: MeasureTelling): readonly string[] {
  const { say } = telling;
  const lines = [...rowLines(telling), ...moveLines(telling), ...versionLines(telling)];
  if (lines.length === 0) return [];
  return [say('What the numbers leave out', 'Was die Zahlen auslassen'), ...lines.map((line) => `  ${line}`)];
}

/** Rows that were left out, are not there, or are facts only later. */
function rowLines(telling: MeasureTelling): readonly string[] {
  const { measurement, report, say, count } = telling;
  const rejected = report.tables.flatMap(({ file, rows, rejected: reasons }) => {
    const all = Object.values(reasons).reduce((sum, each) => sum + each, 0);
    const named = Object.entries(reasons).map(
      ([reason, each]) => `${count(each)} ${reasonWords(telling, reason)}`,
    );
    return all === 0
      ? []
      : [
          `${file}: ${say(`${count(all)} of ${count(rows)} rows left out`, `${count(all)} von ${count(rows)} Zeilen ausgelassen`)} (${named.join(', ')})`,
        ];
  });
  const facts = Object.entries(measurement.honesty.later).map(
    ([table, rows]) =>
      `${table}: ${say(`${count(rows)} rows are facts only later`, `${count(rows)} Zeilen gelten erst später`)}`,
  );
  const absent =
    report.absent.length === 0 ? [] : [`${say('not given', 'nicht vorhanden')}: ${report.absent.join(', ')}`];
  return [...rejected, ...absent, ...facts];
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
      say('a later stage before an earlier one', 'spätere Stufe vor einer früheren'),
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

function reasonWords({ say }: MeasureTelling, reason: string): string {
  const words: Readonly<Record<string, readonly [string, string]>> = {
    unreadableRow: ['unreadable', 'unlesbar'],
    missingId: ['without an id', 'ohne ID'],
    duplicateId: ['with a repeated id', 'mit wiederholter ID'],
    badInstant: ['with a bad instant', 'mit falschem Zeitpunkt'],
    unknownLead: ['of unknown leads', 'unbekannter Leads'],
    unknownOpportunity: ['of unknown opportunities', 'unbekannter Opportunities'],
    unknownName: ['that name nothing known', 'mit unbekanntem Namen'],
    missingValue: ['without a value that is needed', 'ohne nötigen Wert'],
  };
  const [en, de] = words[reason] ?? [reason, reason];
  return say(en, de);
}
