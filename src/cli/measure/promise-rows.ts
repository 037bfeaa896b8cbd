import type { CommitmentReading, PeriodReading, SlaReading } from '../../measure/measurement.ts';
import { figureWords, valueWords } from '../../measure/words/figure-words.ts';
import { unitOf } from '../../model/measure-unit.ts';
import { exactOf } from '../../support/exact.ts';
import { ownValue } from '../../support/own-value.ts';
import type { MeasureTelling } from './measure-telling.ts';
import { newestReading } from './newest-reading.ts';

/** One line per SLA and policy: the newest week against its target, and the weeks before it together. */
export function promiseRows(telling: MeasureTelling): readonly (readonly string[])[] {
  const { measurement, say } = telling;
  const rows = measurement.slas.map((reading) => promiseRow(telling, reading));
  if (rows.length === 0) return [];
  return [
    [
      '',
      say('week', 'Woche'),
      say('kept', 'gehalten'),
      say('target', 'Ziel'),
      say('13 weeks', '13 Wochen'),
      say('running', 'laufend'),
    ],
    ...rows,
  ];
}

function promiseRow(telling: MeasureTelling, reading: SlaReading): readonly string[] {
  const { agreement, language, measurement, titled, count, say } = telling;
  const { by, id, weeks, open, paused, errors } = reading;
  const definition = by === 'sla' ? ownValue(agreement.slas, id) : ownValue(agreement.touchPolicies, id);
  const newest = newestReading(weeks, measurement.asOf);
  const terms = { unit: 'share', currency: agreement.currency, language } as const;
  const target = definition?.compliance.target;
  const failed = Object.values(errors).reduce((sum, each) => sum + each, 0);
  const running = [
    ...(open > 0 ? [say(`${count(open)} open`, `${count(open)} offen`)] : []),
    ...(paused > 0 ? [say(`${count(paused)} paused`, `${count(paused)} pausiert`)] : []),
    ...(failed > 0 ? [say(`${count(failed)} cannot be told`, `${count(failed)} nicht bestimmbar`)] : []),
  ];
  return [
    titled(definition, id),
    newest?.period.label ?? '',
    newest === undefined ? '' : `${figureWords(newest.figure, terms)}${ratio(newest)}${sign(newest)}`,
    target === undefined ? '' : valueWords(exactOf(target), terms),
    lastWeeks(telling, weeks),
    running.join(', '),
  ];
}

function ratio({ figure: { n, k, status } }: PeriodReading): string {
  return status === 'value' && n !== undefined && k !== undefined ? ` (${k}/${n})` : '';
}

function sign({ band }: PeriodReading): string {
  return band === 'bad' ? ' ✗' : '';
}

/** Kept among all that were due in the last thirteen weeks that are over. */
function lastWeeks(
  { measurement, count, language, agreement }: MeasureTelling,
  weeks: SlaReading['weeks'],
): string {
  const over = weeks.filter(({ period }) => period.end <= measurement.asOf).slice(-13);
  const [n, k] = over.reduce(
    ([all, kept], { figure }) => [all + (figure.n ?? 0), kept + (figure.k ?? 0)],
    [0, 0],
  );
  if (n === 0) return '–';
  const share = { numerator: BigInt(k), denominator: BigInt(n) };
  return `${valueWords(share, { unit: 'share', currency: agreement.currency, language })} (${count(k)}/${count(n)})`;
}

/** One line per commitment: the newest period against what was promised. */
export function commitmentRows(telling: MeasureTelling): readonly (readonly string[])[] {
  return telling.measurement.commitments.map((reading) => commitmentRow(telling, reading));
}

function commitmentRow(
  telling: MeasureTelling,
  { commitment, periods }: CommitmentReading,
): readonly string[] {
  const { agreement, language, measurement, titled, say } = telling;
  const definition = ownValue(agreement.commitments, commitment);
  const newest = newestReading(periods, measurement.asOf);
  if (definition === undefined || newest === undefined) return [titled(definition, commitment)];
  const terms = { unit: unitOf(definition.measure), currency: agreement.currency, language };
  const words = { kept: say('kept', 'gehalten'), missed: say('missed ✗', 'verfehlt ✗'), 'not judged': '' };
  const held = newest.promised ?? definition;
  const goal = valueWords(exactOf(held.goal.value), terms);
  const sign = held.comparator === 'atLeast' ? '≥' : '≤';
  return [
    titled(definition, commitment),
    newest.period.label,
    figureWords(newest.figure, terms),
    `${sign} ${goal}`,
    words[newest.standing],
  ];
}
