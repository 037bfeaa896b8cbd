import type { MeasureCommitmentDocument } from '../../generated/output-documents.ts';
import type { Commitment } from '../../model/sla.ts';
import { amountWords } from '../../model/words/amount-words.ts';
import { periodWords } from '../../model/words/period-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { facts, table } from '../parts.ts';
import { link, say, type View } from '../view.ts';
import { besideWords } from './beside-words.ts';
import { comparison } from './comparison.ts';
import { escalationWords } from './escalation-words.ts';
import { figureIn, figureTold } from './figure.ts';
import { standingMark } from './judged.ts';
import type { Measured } from './measured.ts';
import { overPeriods } from './periods.ts';
import { sparkline } from './sparkline.ts';
import type { StandingOf } from './standing.ts';
import { notMeasured, whereItStands } from './where-it-stands.ts';

type Reading = MeasureCommitmentDocument['periods'][number];

/** How a promise about periods was kept: the newest period that was judged, all of them, and the trend. */
export const commitmentStanding: StandingOf = (view, measured, id) => {
  const commitment = ownValue(view.agreement.commitments, id);
  const reading = measured.document.commitments.find((each) => each.commitment === id);
  if (commitment === undefined) return undefined;
  if (reading === undefined) return { part: notMeasured(view, measured) };
  const newest = newestJudged(measured, reading);
  const line = newest && commitmentLine(view, reading, newest);
  const { metric } = commitment;
  const content = html`${facts([
    [say(view, 'Target', 'Ziel'), goal(view, commitment)],
    [say(view, 'Newest period', 'Neueste Periode'), line],
    [say(view, 'Beside it', 'Daneben'), newest && besideWords(view, newest.beside)],
    [say(view, 'Judged so far', 'Bisher beurteilt'), judgedSoFar(view, measured, reading)],
    [say(view, 'Trend', 'Trend'), newest && trend(view, commitment, { reading, newest })],
    [say(view, 'Escalated', 'Eskaliert'), escalationWords(view, measured, `commitment/${id}`)],
    [
      say(view, 'How it is counted', 'Wie gezählt wird'),
      metric === undefined
        ? undefined
        : link(view, 'metrics', ownValue(view.agreement.metrics, metric), metric),
    ],
  ])}${historyTable(view, measured, reading)}`;
  return { ...(line && { line }), part: whereItStands(view, measured, content) };
};

/** The newest period that was judged, else the newest that is over. */
export function newestJudged(
  measured: Measured,
  { periods }: MeasureCommitmentDocument,
): Reading | undefined {
  const over = overPeriods(measured, periods);
  return over.findLast(({ standing }) => standing !== 'not judged') ?? over.at(-1);
}

function commitmentLine(
  view: View,
  { unit }: Pick<MeasureCommitmentDocument, 'unit'>,
  { standing, band, ...reading }: Reading,
): Html {
  return html`${reading.period}: ${figureTold(view, reading, { unit })} ${standingMark(view, standing)}`;
}

function goal(view: View, { comparator, goal: amount, per }: Commitment): string {
  const bound =
    comparator === 'atLeast' ? say(view, 'at least', 'mindestens') : say(view, 'at most', 'höchstens');
  return `${bound} ${amountWords(amount, view.agreement.currency, view.language)} ${periodWords(per, view.language)}`;
}

function judgedSoFar(view: View, measured: Measured, { periods }: MeasureCommitmentDocument): string {
  const over = overPeriods(measured, periods);
  const count = (standing: Reading['standing']): number =>
    over.filter((each) => each.standing === standing).length;
  const [kept, missed, open] = [count('kept'), count('missed'), count('not judged')];
  return say(
    view,
    `${kept} kept, ${missed} missed, ${open} not judged since ${measured.document.since}`,
    `${kept} eingehalten, ${missed} verfehlt, ${open} nicht beurteilt seit ${measured.document.since}`,
  );
}

function trend(
  view: View,
  { comparator }: Commitment,
  {
    reading: { periods, unit },
    newest,
  }: { readonly reading: MeasureCommitmentDocument; readonly newest: Reading },
): Html {
  const until = periods.slice(0, periods.indexOf(newest) + 1);
  const before = until.slice(0, -1).findLast(({ status }) => status === 'value');
  if (before === undefined)
    return html`${say(view, 'nothing before to compare with', 'nichts davor zum Vergleichen')}`;
  const better = comparator === 'atLeast' ? 'higher' : 'lower';
  return html`${comparison(view, { now: figureIn(newest), before: figureIn(before), than: before.period, unit, better })} ${sparkline(until)}`;
}

function historyTable(view: View, { today }: Measured, { periods, unit }: MeasureCommitmentDocument): Html {
  const rows = periods
    .toReversed()
    .map(({ standing, band, ...reading }) => [
      reading.period,
      figureTold(view, reading, { unit }),
      reading.to < today ? standingMark(view, standing) : html`… ${say(view, 'still running', 'läuft noch')}`,
    ]);
  return html`<details class="history"><summary>${say(view, `All ${periods.length} periods as a table`, `Alle ${periods.length} Perioden als Tabelle`)}</summary>${table(
    [say(view, 'Period', 'Periode'), say(view, 'Reached', 'Erreicht'), say(view, 'Judged', 'Beurteilt')],
    rows,
  )}</details>`;
}
