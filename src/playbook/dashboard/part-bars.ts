import type { MeasureMetricDocument } from '../../generated/output-documents.ts';
import type { Metric } from '../../model/metric.ts';
import { fitting, widthOf } from '../drawing/lettering.ts';
import { type Html, html } from '../html.ts';
import { byWords, partTitle } from '../measured/breakdown-tables.ts';
import { figureTold } from '../measured/figure.ts';
import { picture } from '../picture.ts';
import { plain, say, type View } from '../view.ts';

const width = 360;
const row = 40;
const bold = { size: 14, bold: true } as const;

interface Broken {
  readonly metric: Pick<Metric, 'title' | 'minSample'>;
  readonly unit: MeasureMetricDocument['unit'];
}

/** The newest period that is taken apart, as bars; what has no value stands there in words, without a bar. */
export function partBars(
  view: View,
  { metric, unit }: Broken,
  { by, periods }: MeasureMetricDocument['breakdowns'][number],
): Html {
  const newest = periods.findLast(({ parts }) => parts.some(({ status }) => status === 'value'));
  if (newest === undefined) return html``;
  const parts = newest.parts
    .map((each) => ({
      name: partTitle(view, by, each.part),
      told: figureTold(view, each, { unit, needed: metric.minSample }),
      value: each.status === 'value' && each.decimal !== undefined ? Number(each.decimal) : undefined,
    }))
    .toSorted((left, right) => (right.value ?? -1) - (left.value ?? -1));
  const most = Math.max(...parts.map(({ value = 0 }) => value), Number.MIN_VALUE);
  const title = `${plain(view, metric.title)}, ${newest.period}: ${byWords(view, by)}`;
  return picture(view, {
    kind: 'bars',
    title,
    description: say(
      view,
      'A bar for each part, the longest first; a part without a value has words and no bar.',
      'Ein Balken je Teil, der längste zuerst; ein Teil ohne Wert hat Worte und keinen Balken.',
    ),
    width,
    height: parts.length * row,
    shapes: html`${parts.map(({ name, told, value }, index) => {
      const length = value === undefined ? 0 : Math.max(1, Math.round((Math.max(0, value) * width) / most));
      const bar =
        value === undefined
          ? html``
          : html`<rect x="0" y="${index * row + 20}" width="${length}" height="12" rx="3"/>`;
      return html`<text x="0" y="${index * row + 14}">${fitting(name, width - widthOf(`: ${told}`, bold), { size: 14 })}: <tspan class="count">${told}</tspan></text>${bar}
`;
    })}`,
    table: {
      head: [byWords(view, by), newest.period],
      rows: parts.map(({ name, told }) => [name, told]),
    },
  });
}
