import type { PlanReading } from '../../plan/plan-reading.ts';
import type { SegmentNeed } from '../../plan/segment-need.ts';
import { moneyWords, neededWords } from '../../plan/words/amount-words.ts';
import { stageName } from '../../plan/words/stage-words.ts';
import { type Exact, exactOf, isNothing, nothing, over, sumOf } from '../../support/exact.ts';
import { lettered, round, type Spot } from '../drawing/lettered.ts';
import { widthOf } from '../drawing/lettering.ts';
import { type Html, html } from '../html.ts';
import { type Canvas, picture } from '../picture.ts';
import { plain, say, type View, words } from '../view.ts';
import { lengthOf } from './length-of.ts';

/** From the money to the leads: what each segment has to bring of every step, as one bar a step. */
export function planOverview(view: View, reading: PlanReading): Html {
  const bars = barsOf(view, reading);
  const { segments } = reading.need;
  const names = segments.map(({ segment }) => plain(view, segment.title));
  return picture(view, {
    kind: 'overview',
    title: say(view, 'From the target to the leads', 'Vom Ziel zu den Leads'),
    description: told(bars, names),
    ...stacked(bars, names, 360),
    wide: stacked(bars, names, 800),
    table: {
      head: ['', ...names, say(view, 'Total', 'Zusammen')],
      rows: bars.map(({ title, parts, total }) => [title, ...parts.map(({ told: amount }) => amount), total]),
    },
    caption: html`${say(view, 'Every bar is a whole; its parts are the segments in the same order.', 'Jeder Balken ist ein Ganzes; seine Teile sind die Segmente in derselben Reihenfolge.')} ${segments.map(({ segment }, index) => html`${index === 0 ? '' : ' · '}<a href="#segment-${segment.id}">${words(view, segment.title)}</a>`)}`,
  });
}

/** One step of the way, divided among the segments. */
interface Bar {
  readonly title: string;
  readonly total: string;
  readonly whole: Exact;
  readonly parts: readonly { readonly amount: Exact; readonly told: string }[];
}

function barsOf(view: View, { agreement, need }: PlanReading): readonly Bar[] {
  const { language } = view;
  const { handoff } = agreement.lifecycle;
  const money = (amount: Exact): string => moneyWords(amount, agreement.currency, language);
  const count = (amount: Exact): string => neededWords(amount, language);
  const bar = (title: string, of: (need: SegmentNeed) => Exact, tell: (amount: Exact) => string): Bar => {
    const amounts = need.segments.map(of);
    const whole = sumOf(amounts);
    const parts = amounts.map((amount) => ({ amount, told: isNothing(amount) ? '–' : tell(amount) }));
    return { title, total: tell(whole), whole, parts };
  };
  return [
    bar(say(view, 'Target', 'Ziel'), ({ target }) => target, money),
    bar(say(view, 'Expected of open deals', 'Aus offenen Geschäften'), ({ expected }) => expected, money),
    bar(say(view, 'Left to win', 'Noch zu gewinnen'), ({ toWin }) => toWin, money),
    bar(say(view, 'Pipeline needed', 'Nötige Pipeline'), pipelineOf, money),
    bar(say(view, 'Deals to win', 'Abschlüsse'), ({ stages }) => stages.at(-1)?.total ?? nothing, count),
    bar(
      stageName(agreement, handoff.stage, language),
      ({ stages }) => stages.find(({ stage }) => stage === handoff.stage)?.total ?? nothing,
      count,
    ),
  ].filter(({ whole }) => !isNothing(whole));
}

/** What has to be won over the win rate, which is that of the last step (semantics §10). */
function pipelineOf({ segment, toWin }: SegmentNeed): Exact {
  const last = segment.steps.at(-1);
  return last === undefined ? nothing : over(toWin, exactOf(last.rate));
}

function told(bars: readonly Bar[], names: readonly string[]): string {
  return bars
    .map(({ title, total, parts }) => {
      const own = parts.flatMap(({ amount, told: words }, index) =>
        isNothing(amount) ? [] : [`${names[index]} ${words}`],
      );
      return `${title}: ${total} (${own.join(', ')}).`;
    })
    .join(' ');
}

const size = 14;
const barHeight = 22;
const line = 18;

function stacked(bars: readonly Bar[], names: readonly string[], width: number): Canvas {
  let y = 0;
  const shapes = bars.map((bar) => {
    const drawn = barShape(bar, names, { y, width });
    y += drawn.height + 16;
    return drawn.shape;
  });
  return { width, height: Math.max(1, y - 12), shapes: html`${shapes}` };
}

interface Strip {
  readonly y: number;
  readonly width: number;
}

function barShape(bar: Bar, names: readonly string[], { y, width }: Strip): { shape: Html; height: number } {
  const half = width * 0.6;
  const head = html`${lettered(bar.title, { x: 0, y: y + 15, room: half, size, bold: true })}${lettered(bar.total, { x: width, y: y + 15, room: width - half - 8, size, bold: true, anchor: 'end' })}`;
  const parts = placed(bar, width);
  const rects = parts.map(
    ({ x, length, index }) =>
      html`<rect class="hue-${(index % 8) + 1}" x="${x}" y="${y + 22}" width="${Math.max(0.5, round(length - 1))}" height="${barHeight}"/>`,
  );
  const at = y + 22 + barHeight + 16;
  const labels = labelsOf(parts, names, { y: at, width });
  return {
    shape: html`${head}${rects}${labels.shapes}
`,
    height: at + (labels.lines - 1) * line + 4 - y,
  };
}

interface Part {
  readonly x: number;
  readonly length: number;
  readonly told: string;
  readonly index: number;
}

function placed({ parts, whole }: Bar, width: number): readonly Part[] {
  let x = 0;
  return parts.flatMap(({ amount, told: words }, index) => {
    if (isNothing(amount)) return [];
    const length = lengthOf(amount, whole, width);
    const part = { x: round(x), length: Math.min(length, width - x), told: words, index };
    x += length;
    return [part];
  });
}

/** Below each part its amount, and its name where there is room; where even amounts have none, a line for each. */
function labelsOf(
  parts: readonly Part[],
  names: readonly string[],
  { y, width }: Strip,
): { readonly shapes: readonly Html[]; readonly lines: number } {
  const narrow = parts.some(({ length, told: words }) => widthOf(words, { size }) > length - 6);
  const full = parts.map(({ told: words, index }) => `${words} ${names[index] ?? ''}`);
  if (narrow) {
    const shapes = full.map((text, row) => label(text, { x: 0, y: y + row * line, room: width }));
    return { lines: parts.length, shapes };
  }
  const roomy = parts.every(({ length }, place) => widthOf(full[place] ?? '', { size }) <= length - 6);
  const shapes = parts.map(({ x, length, told: words, index }, place) =>
    roomy
      ? label(full[place] ?? '', { x, y, room: length })
      : html`${label(words, { x, y, room: length })}${label(names[index] ?? '', { x, y: y + line, room: length - 6 })}`,
  );
  return { lines: roomy ? 1 : 2, shapes };
}

function label(text: string, spot: Pick<Spot, 'x' | 'y' | 'room'>): Html {
  return lettered(text, { ...spot, size, kind: 'soft' });
}
