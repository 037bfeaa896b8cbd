import type { MeasureSlaDocument } from '../../generated/output-documents.ts';
import { shareFigure } from '../../measure/metrics/family.ts';
import type { Sla, TouchPolicy } from '../../model/sla.ts';
import { numberWords, shareWords } from '../../model/words/number-words.ts';
import { periodWords } from '../../model/words/period-words.ts';
import { rowsNounOf } from '../../records/load/row-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import { say, type View } from '../view.ts';
import { comparison } from './comparison.ts';
import { escalationWords } from './escalation-words.ts';
import { figureIn, figureTold } from './figure.ts';
import { standingIn, standingMark } from './judged.ts';
import type { Measured } from './measured.ts';
import { countsOf, newestOver, overPeriods } from './periods.ts';
import { complianceLinks, promiseTable } from './promise-table.ts';
import { sparkline } from './sparkline.ts';
import type { StandingOf } from './standing.ts';
import { notMeasured, whereItStands } from './where-it-stands.ts';

/** Weeks that are told together, as `leadpact measure` does. */
const weeksTogether = 13;
const weeksCompared = 4;

/** How an SLA or a touch policy was kept: the newest period, the last weeks, breaches, what runs, what was escalated. */
export const promiseStanding: StandingOf = (view, measured, id) => {
  const promise = ownValue<Sla | TouchPolicy>(
    { ...view.agreement.slas, ...view.agreement.touchPolicies },
    id,
  );
  const reading = readingOf(view, measured, id);
  if (promise === undefined) return undefined;
  if (reading === undefined) return { part: notMeasured(view, measured) };
  if (reading.lacks !== undefined)
    return { part: whereItStands(view, measured, lacking(view, reading.lacks)) };
  const told = reading.periods ?? reading.weeks;
  const newest = newestOver(measured, told);
  const line = newest === undefined ? undefined : newestLine(view, measured, newest);
  const content = html`${facts([
    [say(view, 'Target', 'Ziel'), target(view, promise)],
    [say(view, 'Newest period', 'Neueste Periode'), line],
    [
      say(view, `Last ${weeksTogether} weeks`, `Letzte ${weeksTogether} Wochen`),
      lastWeeks(view, measured, reading),
    ],
    [say(view, 'Trend', 'Trend'), trend(view, { measured, reading, promise })],
    [say(view, 'Running now', 'Läuft gerade'), running(view, reading)],
    [
      say(view, 'Escalated', 'Eskaliert'),
      escalationWords(view, measured, reading.by === 'sla' ? id : `touches/${id}`),
    ],
    [say(view, 'Counted in', 'Gezählt in'), complianceLinks(view, reading)],
  ])}${promiseTable(view, measured, told)}`;
  return { ...(line && { line }), part: whereItStands(view, measured, content) };
};

function readingOf({ agreement }: View, { document }: Measured, id: string): MeasureSlaDocument | undefined {
  const by = Object.hasOwn(agreement.slas, id) ? 'sla' : 'touches';
  return document.slas.find((reading) => reading.id === id && reading.by === by);
}

function lacking(view: View, tables: readonly string[]): Html {
  const named = tables.map((table) => rowsNounOf(table, view.language)).join(', ');
  return html`<p>${say(view, `Not measured: the export had no ${named}.`, `Nicht gemessen: Im Export fehlten ${named}.`)}</p>`;
}

function target(view: View, { compliance: { target: share, per, minSample } }: Sla | TouchPolicy): string {
  return `${shareWords(share, view.language)} ${periodWords(per, view.language)}, ${say(view, `judged on ${minSample} cases or more`, `beurteilt ab ${minSample} Fällen`)}`;
}

type Reading = MeasureSlaDocument['weeks'][number];

function newestLine(view: View, measured: Measured, reading: Reading): Html {
  const { band, ...figure } = reading;
  return html`${reading.period}: ${figureTold(view, figure, { unit: 'share' })} ${standingMark(view, standingIn(reading, measured))}`;
}

function lastWeeks(view: View, measured: Measured, { weeks }: MeasureSlaDocument): string {
  const own = overPeriods(measured, weeks).slice(-weeksTogether);
  const { n, k } = countsOf(own);
  if (n === 0) return say(view, 'nothing was due', 'nichts war fällig');
  const count = (value: number): string => numberWords(value, 0, view.language);
  const spanned = `${own[0]?.period} – ${own.at(-1)?.period}`;
  return say(
    view,
    `${spanned}: ${count(k)} of ${count(n)} kept, ${breaches(n - k, 'en')}`,
    `${spanned}: ${count(k)} von ${count(n)} eingehalten, ${breaches(n - k, 'de')}`,
  );
}

function breaches(count: number, language: 'en' | 'de'): string {
  const shown = numberWords(count, 0, language);
  if (language === 'de') return `${shown} ${count === 1 ? 'Verletzung' : 'Verletzungen'}`;
  return `${shown} ${count === 1 ? 'breach' : 'breaches'}`;
}

interface Trended {
  readonly measured: Measured;
  readonly reading: MeasureSlaDocument;
  readonly promise: Sla | TouchPolicy;
}

/** Single weeks have few cases, so four are held against the four before; longer periods against the one before. */
function trend(view: View, { measured, reading: { weeks, periods }, promise }: Trended): Html {
  const terms = { unit: 'share', better: 'higher', needed: promise.compliance.minSample } as const;
  if (periods !== undefined) {
    const [before, now] = overPeriods(measured, periods)
      .filter(({ status }) => status === 'value')
      .slice(-2);
    if (before === undefined || now === undefined) return noTrend(view);
    return html`${comparison(view, { ...terms, now: figureIn(now), before: figureIn(before), than: before.period })} ${sparkline(overPeriods(measured, periods))}`;
  }
  const over = overPeriods(measured, weeks);
  if (over.length < 2 * weeksCompared) return noTrend(view);
  const now = shareFigure(countsOf(over.slice(-weeksCompared)));
  const before = shareFigure(countsOf(over.slice(-2 * weeksCompared, -weeksCompared)));
  const than = say(view, `the ${weeksCompared} weeks before`, `die ${weeksCompared} Wochen davor`);
  return html`${say(view, 'The last four weeks:', 'Die letzten vier Wochen:')} ${comparison(view, { ...terms, now, before, than })} ${sparkline(over.slice(-2 * weeksTogether))}`;
}

function noTrend(view: View): Html {
  return html`${say(view, 'too few periods', 'zu wenige Perioden')}`;
}

function running(view: View, { open = 0, paused = 0, errors = {} }: MeasureSlaDocument): string {
  const failed = Object.values(errors).reduce((sum, each) => sum + each, 0);
  const count = (value: number): string => numberWords(value, 0, view.language);
  return [
    say(view, `${count(open)} open`, `${count(open)} offen`),
    say(view, `${count(paused)} paused`, `${count(paused)} angehalten`),
    ...(failed > 0
      ? [say(view, `${count(failed)} cannot be told`, `${count(failed)} nicht bestimmbar`)]
      : []),
  ].join(', ');
}
