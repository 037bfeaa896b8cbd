import type { MeasureAlignmentDocument, MeasureExactDocument } from '../../generated/output-documents.ts';
import type { Alignment } from '../../model/alignment.ts';
import { type Html, html } from '../html.ts';
import { picture } from '../picture.ts';
import { link, plain, say, type View, words } from '../view.ts';
import { bare } from './alignment-points.ts';
import type { Measured } from './measured.ts';

const width = 360;
const plot = { left: 34, top: 12, bottom: 168, right: 348 };
const height = 196;

type Period = MeasureAlignmentDocument['periods'][number];

interface Line {
  readonly name: 'total' | 'marketing' | 'sales';
  readonly title: string;
  readonly told: (period: Period) => MeasureExactDocument | undefined;
}

/** A score with what it came to. */
interface Scored {
  readonly score: Alignment;
  readonly reading: MeasureAlignmentDocument;
}

/** The score over time with both sides; every component stands in the table. A period without a score is a gap. */
export function alignmentPicture(view: View, measured: Measured, { score, reading }: Scored): Html {
  const { periods } = reading;
  const lines = linesOf(view);
  const x = (index: number): number =>
    round(
      periods.length === 1
        ? (plot.left + plot.right) / 2
        : plot.left + 14 + (index * (plot.right - plot.left - 28)) / (periods.length - 1),
    );
  const title = plain(view, score.title);
  const running = periods.filter(({ to }) => to >= measured.today);
  return html`${picture(view, {
    kind: 'course',
    title,
    description: say(
      view,
      'From 0 to 100 over time: the score as a thick line with squares, marketing dashed with circles, sales dotted with triangles. Where there is too little data there is a gap.',
      'Von 0 bis 100 über die Zeit: der Wert als kräftige Linie mit Quadraten, Marketing gestrichelt mit Kreisen, Vertrieb gepunktet mit Dreiecken. Wo zu wenig Daten sind, ist eine Lücke.',
    ),
    width,
    height,
    shapes: html`${scale()}${periods.map(({ period }, index) => html`<text class="tick" x="${x(index)}" y="${height - 8}">${period.replace(/^\d\d(\d\d)-/, '$1-')}</text>`)}
${lines.map((line) => course(line, periods, x))}`,
    caption: html`${lines.map(({ name, title: told }, index) => html`${index > 0 ? ' · ' : ''}<span class="key">${marks[name].sign} ${told}</span>`)}${running.map(({ period }) => html` · ${period}: ${say(view, 'still running', 'läuft noch')}`)}`,
    table: {
      head: [
        say(view, 'Component', 'Bestandteil'),
        ...periods.map((each) =>
          running.includes(each)
            ? `${each.period} (${say(view, 'still running', 'läuft noch')})`
            : each.period,
        ),
      ],
      rows: [
        ...lines.map(({ title: told, told: of }) => [
          html`<strong>${told}</strong>`,
          ...periods.map((period) => bare(view, of(period))),
        ]),
        ...componentRows(view, score, periods),
      ],
    },
  })}`;
}

function linesOf(view: View): readonly Line[] {
  const { marketing, sales } = view.agreement.parties;
  return [
    { name: 'marketing', title: plain(view, marketing.title), told: ({ sides }) => sides.marketing.points },
    { name: 'sales', title: plain(view, sales.title), told: ({ sides }) => sides.sales.points },
    { name: 'total', title: say(view, 'Together', 'Zusammen'), told: ({ total }) => total },
  ];
}

/** Each line has a mark of its own, so that nobody needs its colour. */
const marks = {
  total: {
    sign: '■',
    draw: (x: number, y: number) => html`<rect x="${x - 4}" y="${round(y - 4)}" width="8" height="8"/>`,
  },
  marketing: { sign: '●', draw: (x: number, y: number) => html`<circle cx="${x}" cy="${y}" r="4"/>` },
  sales: {
    sign: '▲',
    draw: (x: number, y: number) => html`<path d="M${round(x - 5)} ${round(y + 4)}h10l-5 -9z"/>`,
  },
} as const;

function course({ name, told }: Line, periods: readonly Period[], x: (index: number) => number): Html {
  const known = periods.map((period) => told(period)?.decimal);
  const drawn = known
    .map((decimal, index) =>
      decimal === undefined
        ? ''
        : `${known[index - 1] === undefined ? 'M' : 'L'}${x(index)} ${y(Number(decimal))}`,
    )
    .join('');
  const dots = known.map((decimal, index) =>
    decimal === undefined ? html`` : marks[name].draw(x(index), y(Number(decimal))),
  );
  return html`<g class="${name}"><path class="line" d="${drawn}"/>${dots}</g>
`;
}

function scale(): Html {
  return html`${[0, 50, 100].map((value) => html`<line x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}"/><text class="end" x="${plot.left - 6}" y="${round(y(value) + 4)}">${value}</text>`)}
`;
}

function y(value: number): number {
  return round(plot.bottom - (value / 100) * (plot.bottom - plot.top));
}

function componentRows(
  view: View,
  score: Alignment,
  periods: readonly Period[],
): readonly (readonly (Html | string)[])[] {
  const ids = [...new Set(periods.flatMap(({ components }) => components.map(({ component }) => component)))];
  return ids.map((id) => {
    const own = score.components.find((component) => component.id === id);
    const name =
      own === undefined
        ? html`<code>${id}</code>`
        : html`${words(view, own.title)} (${link(view, 'metrics', view.agreement.metrics[own.metric], own.metric)})`;
    return [
      name,
      ...periods.map(({ components }) =>
        bare(view, components.find(({ component }) => component === id)?.points),
      ),
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
