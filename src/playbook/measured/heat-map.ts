import type { MeasureSlaDocument } from '../../generated/output-documents.ts';
import type { Sla, TouchPolicy } from '../../model/sla.ts';
import { shareWords } from '../../model/words/number-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { fitting } from '../drawing/lettering.ts';
import { type Html, html } from '../html.ts';
import { picture } from '../picture.ts';
import { link, plain, say, type View } from '../view.ts';
import { heatClassOf, heatGlyphs, heatWords, nothingDue } from './heat-class.ts';
import type { Measured } from './measured.ts';

/** A quarter of a year fits a telephone without scrolling. */
const weeksOfOne = 13;
const width = 360;
const cell = { width: 27, height: 34 };
const left = 4;
const row = 20 + cell.height + 6;
const head = 20;
const lettering = { size: 14 } as const;

type Week = MeasureSlaDocument['weeks'][number];

/** Promises by weeks: kept, missed, not settled or too few; the newest quarter, and the earlier ones folded up below. */
export function heatMap(view: View, measured: Measured, readings: readonly MeasureSlaDocument[]): Html {
  const told = readings.filter(({ weeks, lacks }) => weeks.length > 0 && lacks === undefined);
  const [first] = told;
  if (first === undefined) return html``;
  const spans = spansOf(first.weeks.length).map(({ from, to }) => span(view, measured, { told, from, to }));
  const [newest, ...earlier] = spans.toReversed();
  return html`${newest}${legend(view)}${lacking(view, readings)}${earlier.length === 0 ? html`` : html`<details><summary>${say(view, 'Earlier weeks', 'Frühere Wochen')}</summary>${earlier}</details>`}`;
}

/** Whole quarters counted from the newest week back. */
function spansOf(count: number): readonly { readonly from: number; readonly to: number }[] {
  const spans = [];
  for (let to = count; to > 0; to -= weeksOfOne) spans.unshift({ from: Math.max(0, to - weeksOfOne), to });
  return spans;
}

interface Span {
  readonly told: readonly MeasureSlaDocument[];
  readonly from: number;
  readonly to: number;
}

function span(view: View, measured: Measured, { told, from, to }: Span): Html {
  const rows = told.map((reading) => ({
    reading,
    title: titleOf(view, reading),
    weeks: reading.weeks.slice(from, to),
  }));
  const labels = (rows[0]?.weeks ?? []).map(({ period }) => period);
  const spanned = `${labels[0]} – ${labels.at(-1)}`;
  return picture(view, {
    kind: 'heat',
    title: say(view, `Promises by week, ${spanned}`, `Zusagen nach Wochen, ${spanned}`),
    description: say(
      view,
      'One row for each promise, one cell for each week: a tick where it was kept, a cross where it was missed, a ring where there were too few cases or it is not settled, a dot where nothing was due. The number below counts breaches.',
      'Eine Zeile je Zusage, eine Zelle je Woche: ein Haken, wo sie eingehalten wurde, ein Kreuz, wo sie verfehlt wurde, ein Ring, wo es zu wenige Fälle gab oder noch nichts feststeht, ein Punkt, wo nichts fällig war. Die Zahl darunter zählt Verletzungen.',
    ),
    width,
    height: head + rows.length * row,
    shapes: html`${labels.map((label, index) => html`<text class="tick" x="${left + (index + 0.5) * cell.width}" y="14">${label.slice(-2)}</text>`)}
${rows.map(({ title, weeks }, index) => rowShapes(measured, { title, weeks, top: head + index * row }))}`,
    caption: html`${say(view, `Weeks ${spanned}; in brackets the target`, `Wochen ${spanned}; in Klammern das Ziel`)}`,
    table: {
      head: [say(view, 'Promise', 'Zusage'), ...labels],
      rows: rows.map(({ reading, weeks }) => [
        linkOf(view, reading),
        ...weeks.map((week) => cellWords(view, measured, week)),
      ]),
    },
  });
}

interface Row {
  readonly title: string;
  readonly weeks: readonly Week[];
  readonly top: number;
}

function rowShapes(measured: Measured, { title, weeks, top }: Row): Html {
  const cells = weeks.map((week, index) => {
    const x = left + index * cell.width;
    const found = heatClassOf(week, measured);
    const count = (week.n ?? 0) - (week.k ?? 0);
    const middle = x + cell.width / 2;
    const glyph = (week.n ?? 0) === 0 ? nothingDue : heatGlyphs[found];
    return html`<g class="${found}"><rect x="${x + 1}" y="${top + 20}" width="${cell.width - 2}" height="${cell.height}" rx="4"/><text x="${middle}" y="${top + 34}">${glyph}</text>${count > 0 ? html`<text x="${middle}" y="${top + 49}">${count}</text>` : html``}</g>`;
  });
  return html`<text class="name" x="${left}" y="${top + 15}">${fitting(title, width - 2 * left, lettering)}</text>${cells}
`;
}

/** What the table says of a cell: `✗ 3 of 5 kept`. */
function cellWords(view: View, measured: Measured, week: Week): string {
  const found = heatClassOf(week, measured);
  const [k, n] = [week.k ?? 0, week.n ?? 0];
  if (n === 0) return `${nothingDue} ${say(view, 'nothing was due', 'nichts war fällig')}`;
  return `${heatGlyphs[found]} ${say(view, `${k} of ${n}`, `${k} von ${n}`)}`;
}

function titleOf(view: View, { by, id }: MeasureSlaDocument): string {
  const promise = definitionOf(view, { by, id });
  return promise === undefined
    ? id
    : `${plain(view, promise.title)} (${shareWords(promise.compliance.target, view.language)})`;
}

function definitionOf(
  { agreement }: View,
  { by, id }: Pick<MeasureSlaDocument, 'by' | 'id'>,
): Sla | TouchPolicy | undefined {
  return by === 'sla' ? ownValue(agreement.slas, id) : ownValue(agreement.touchPolicies, id);
}

function linkOf(view: View, reading: MeasureSlaDocument): Html {
  return link(view, 'slas', definitionOf(view, reading), reading.id);
}

function legend(view: View): Html {
  const entries = (['kept', 'missed', 'open'] as const).map(
    (found) =>
      html`<li><span class="swatch ${found}" aria-hidden="true">${heatGlyphs[found]}</span> ${heatWords[found][view.language]}</li>`,
  );
  return html`<ul class="legend heat">${entries}<li>${nothingDue} ${say(view, 'nothing was due', 'nichts war fällig')}</li><li>${say(view, 'number: breaches', 'Zahl: Verletzungen')}</li></ul>`;
}

function lacking(view: View, readings: readonly MeasureSlaDocument[]): Html {
  const untold = readings.filter(({ lacks }) => lacks !== undefined);
  if (untold.length === 0) return html``;
  return html`<p>${say(view, 'Not measured, for the export had not what it takes:', 'Nicht gemessen, weil dem Export etwas fehlte:')} ${untold.map((reading, index) => html`${index > 0 ? ', ' : ''}${linkOf(view, reading)}`)}.</p>`;
}
