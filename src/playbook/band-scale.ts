import type { Metric } from '../model/metric.ts';
import { amountWords } from '../model/words/amount-words.ts';
import { lettered, round } from './drawing/lettered.ts';
import { type Html, html } from './html.ts';
import { picture } from './picture.ts';
import { say, type View } from './view.ts';

interface Zone {
  readonly band: 'good' | 'watch' | 'bad';
  /** The bound between this zone and the next. */
  readonly until?: string;
}

const width = 360;
const size = 14;

/** The bands of a metric as a strip from small to large, each named in words; nothing without bands. */
export function bandScale(view: View, metric: Metric): Html {
  const zones = zonesOf(view, metric);
  if (zones.length < 2) return html``;
  const step = width / zones.length;
  const sentence = told(view, metric);
  return picture(view, {
    kind: 'bands',
    title: say(view, 'What is good and what is bad', 'Was gut und was schlecht ist'),
    description: sentence,
    width,
    height: 52,
    shapes: html`${zones.map((zone, index) => zoneShape(view, zone, index * step, step))}`,
    caption: html`${sentence}`,
    table: {
      head: [say(view, 'Band', 'Band'), say(view, 'From', 'Von'), say(view, 'To', 'Bis')],
      rows: zones.map(({ band, until }, index) => [
        bandWord(view, band),
        zones[index - 1]?.until ?? '',
        until ?? '',
      ]),
    },
  });
}

function zoneShape(view: View, { band, until }: Zone, x: number, step: number): Html {
  const word = bandWord(view, band);
  const middle = { anchor: 'middle', size } as const;
  const bound =
    until === undefined
      ? html``
      : html`<line x1="${round(x + step)}" x2="${round(x + step)}" y1="0" y2="32"/>${lettered(until, { x: x + step, y: 48, room: step, ...middle })}`;
  return html`<rect class="${band}" x="${round(x)}" y="2" width="${round(step)}" height="24"/>${lettered(word, { x: x + step / 2, y: 19, room: step, ...middle })}${bound}`;
}

function zonesOf(view: View, { better, good, bad }: Metric): readonly Zone[] {
  if (better === undefined) return [];
  const text = (amount: Metric['good']): string =>
    amount === undefined ? '' : amountWords(amount, view.agreement.currency, view.language);
  const [low, high] = better === 'higher' ? [bad, good] : [good, bad];
  const [first, last] = better === 'higher' ? (['bad', 'good'] as const) : (['good', 'bad'] as const);
  return [
    ...(low === undefined ? [] : [{ band: first, until: text(low) }]),
    high === undefined ? { band: 'watch' as const } : { band: 'watch' as const, until: text(high) },
    ...(high === undefined ? [] : [{ band: last }]),
  ];
}

function bandWord(view: View, band: Zone['band']): string {
  return {
    good: say(view, 'good', 'gut'),
    watch: say(view, 'watch', 'beobachten'),
    bad: say(view, 'bad', 'schlecht'),
  }[band];
}

/** The same in a sentence; the bounds themselves are good and not yet bad (semantics §8, bands). */
function told(view: View, { better, good, bad }: Metric): string {
  const text = (amount: NonNullable<Metric['good']>): string =>
    amountWords(amount, view.agreement.currency, view.language);
  const higher = better === 'higher';
  const sentences = [
    good &&
      (higher
        ? say(view, `good from ${text(good)} on`, `gut ab ${text(good)}`)
        : say(view, `good up to ${text(good)}`, `gut bis ${text(good)}`)),
    bad &&
      (higher
        ? say(view, `bad below ${text(bad)}`, `schlecht unter ${text(bad)}`)
        : say(view, `bad above ${text(bad)}`, `schlecht über ${text(bad)}`)),
  ].filter((each) => each !== undefined);
  const joined = sentences.join(', ');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}
