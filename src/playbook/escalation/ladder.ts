import type { Level } from '../../model/escalation.ts';
import { ownValue } from '../../support/own-value.ts';
import { letteredLines, lineHeight } from '../drawing/lettered.ts';
import { type Html, html } from '../html.ts';
import { joined } from '../parts.ts';
import { type Canvas, picture } from '../picture.ts';
import { link, pageOf, plain, say, time, type View, words } from '../view.ts';
import { opensWords } from './opens-words.ts';

/** The levels as steps that go up, each with what leads there, who meets and how soon. */
export function escalationLadder(view: View): Html {
  const { levels } = view.agreement.escalation;
  const steps = levels.map((level) => stepOf(view, level));
  return picture(view, {
    kind: 'steps',
    title: say(view, 'From a missed week to the top', 'Von der verfehlten Woche bis ganz nach oben'),
    description: `${steps.map(({ number, title, opens, within }) => `${number}: ${title}, ${opens}, ${within}`).join('. ')}.`,
    ...stacked(steps),
    wide: stairs(steps),
    links: true,
    table: {
      head: [
        say(view, 'Level', 'Stufe'),
        say(view, 'What happens', 'Was geschieht'),
        say(view, 'Opens when', 'Öffnet, wenn'),
        say(view, 'Who meets', 'Wer zusammenkommt'),
        say(view, 'Within', 'Innerhalb von'),
      ],
      rows: levels.map((level) => [
        String(level.level),
        link(view, 'escalation', level),
        opensWords(view, level),
        joined(level.who.map((role) => words(view, ownValue(view.agreement.roles, role)?.title))),
        time(view, level.within),
      ]),
    },
  });
}

interface Step {
  readonly number: string;
  readonly title: string;
  readonly page: string;
  readonly opens: string;
  readonly who: string;
  readonly within: string;
}

function stepOf(view: View, level: Level): Step {
  const opens = opensWords(view, level);
  const within = time(view, level.within);
  return {
    number: String(level.level),
    title: plain(view, level.title),
    page: pageOf(view, 'escalation', level.id),
    opens: say(view, `when ${opens}`, `wenn ${opens}`),
    who: level.who.map((role) => plain(view, ownValue(view.agreement.roles, role)?.title)).join(', '),
    within: say(view, `within ${within}`, `Frist: ${within}`),
  };
}

const size = 14;
const line = lineHeight({ size });
const padding = 12;
/** How far a step stands in from the one below it, and how high it stands above it. */
const inset = 26;
const rise = 44;

/** On a phone the highest step lies on top, and every step stands in a little from the one it rests on. */
function stacked(steps: readonly Step[]): Canvas {
  const width = 360;
  let y = 2;
  const placed = steps.toReversed().map((step, index) => {
    const x = (steps.length - 1 - index) * inset + 1;
    const block = { x, y, width: width - x - 1, text: cardText(step, { x, y, width: width - x - 1 }) };
    y += block.text.height + 8;
    return { step, ...block };
  });
  const shapes = placed.toReversed().map(({ step, x, y: top, width: breadth, text }, index) => {
    const arrow = index === 0 ? html`` : up(x - inset / 2, top + text.height, top + 10);
    return html`${arrow}${block(step, { x, y: top, width: breadth, height: text.height }, text.shape)}`;
  });
  return { width, height: y - 6, shapes: html`${shapes}` };
}

/** On a wide screen they are stairs: every step reaches down to the floor. */
function stairs(steps: readonly Step[]): Canvas {
  const width = 800;
  const gap = 10;
  const breadth = (width - 2 - gap * (steps.length - 1)) / Math.max(1, steps.length);
  const tallest = Math.max(...steps.map((step) => cardText(step, { x: 0, y: 0, width: breadth }).height), 0);
  const floor = 2 + tallest + rise * (steps.length - 1);
  const shapes = steps.map((step, index) => {
    const x = 1 + index * (breadth + gap);
    const y = floor - tallest - rise * index;
    const arrow = index === 0 ? html`` : up(x - gap - 20, y + rise - 8, y + 8);
    return html`${block(step, { x, y, width: breadth, height: floor - y }, cardText(step, { x, y, width: breadth }).shape)}${arrow}`;
  });
  return { width, height: floor + 2, shapes: html`${shapes}` };
}

function up(x: number, from: number, to: number): Html {
  return html`<path class="arrow" d="M${x} ${from}V${to}m-6 7l6 -7l6 7"/>
`;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function block({ number, page }: Step, area: Area & { readonly height: number }, text: Html): Html {
  return html`<a href="${page}"><rect class="box step-${number}" x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" rx="8"/>${text}</a>
`;
}

function cardText(
  { number, title, opens, who, within }: Step,
  { x, y, width }: Area,
): { readonly shape: Html; readonly height: number } {
  const room = width - 2 * padding;
  let baseline = y + padding + size - 2;
  const paragraphs = [
    { text: `${number} · ${title}`, most: 3, bold: true, kind: undefined },
    { text: opens, most: 4, bold: false, kind: 'soft' as const },
    { text: who, most: 3, bold: false, kind: undefined },
    { text: within, most: 2, bold: true, kind: undefined },
  ].map(({ text, most, bold, kind }) => {
    const spot = { x: x + padding, y: baseline, room, size, bold, ...(kind && { kind }) };
    const drawn = letteredLines(text, spot, most);
    baseline += drawn.lines * line + 4;
    return drawn.shape;
  });
  return { shape: html`${paragraphs}`, height: baseline - y - size + 4 };
}
