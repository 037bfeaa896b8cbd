import { lettered, letteredLines, lineHeight } from '../drawing/lettered.ts';
import { widthOf } from '../drawing/lettering.ts';
import { type Html, html } from '../html.ts';
import { type Canvas, picture } from '../picture.ts';
import { plain, say, type View } from '../view.ts';
import { type Rung, rungsOf } from './rung.ts';

/** The way of a lead to its owner: one question under the other, each with where a yes leads. It grows with the rules and never sideways. */
export function routingLadder(view: View): Html {
  const rungs = rungsOf(view);
  const start = startOf(view);
  return picture(view, {
    kind: 'routes',
    title: say(view, 'The way to an owner', 'Der Weg zur Zuständigkeit'),
    description: told(view, rungs, start),
    ...ladder(rungs, start, narrow),
    wide: ladder(rungs, start, wide),
    links: true,
    caption: html`${say(view, 'Read it from the top: the first question with a yes decides. Otherwise it goes down to the next.', 'Von oben zu lesen: Die erste Frage mit Ja entscheidet. Sonst geht es hinunter zur nächsten.')}`,
    table: {
      head: [
        '#',
        say(view, 'Rule', 'Regel'),
        say(view, 'Asks whether', 'Fragt, ob'),
        say(view, 'Goes to', 'Geht an'),
        say(view, 'Besides', 'Außerdem'),
      ],
      rows: rungs.map(({ position, name, asks, goesTo, notes }) => [
        position === undefined ? '' : String(position),
        linked(name),
        asks,
        linked(goesTo),
        notes.join('; '),
      ]),
    },
  });
}

function startOf(view: View): string {
  const { handoff, stages } = view.agreement.lifecycle;
  const stage = plain(view, stages.find(({ id }) => id === handoff.stage)?.title);
  return say(view, `A lead becomes: ${stage}`, `Ein Lead wird: ${stage}`);
}

function told(view: View, rungs: readonly Rung[], start: string): string {
  const rules = rungs.filter(({ position }) => position !== undefined).length;
  const last = rungs.at(-1)?.goesTo.words ?? '';
  return say(
    view,
    `${start}. ${rules} rules are asked in their order, and the first that holds decides; what none of them takes ends at: ${last}.`,
    `${start}. ${rules} Regeln werden der Reihe nach gefragt, die erste zutreffende entscheidet; was keine nimmt, endet bei: ${last}.`,
  );
}

function linked({ words, page }: Rung['goesTo']): Html {
  return page === undefined ? html`${words}` : html`<a href="${page}">${words}</a>`;
}

/** Where the parts of a rung stand: the destination below its question, or beside it. */
interface Plan {
  readonly width: number;
  readonly size: number;
  readonly room: number;
  readonly target: { readonly x: number; readonly width: number; readonly beside: boolean };
}

const rail = 18;
const textFrom = 44;
const narrow: Plan = {
  width: 360,
  size: 14,
  room: 360 - textFrom,
  target: { x: textFrom, width: 360 - textFrom - 1, beside: false },
};
const wide: Plan = {
  width: 800,
  size: 14,
  room: 420,
  target: { x: 520, width: 279, beside: true },
};
const gap = 20;
const padding = 8;

function ladder(rungs: readonly Rung[], start: string, plan: Plan): Canvas {
  const { size, width } = plan;
  const first = letteredLines(start, { x: 1, y: 16, room: width - 2, size, bold: true }, 2);
  const begin = 16 + (first.lines - 1) * lineHeight({ size }) + 8;
  let y = begin + 10;
  const shapes = rungs.map((rung) => {
    const drawn = rungShape(rung, y, plan);
    y += drawn.height + gap;
    return drawn;
  });
  const lastMark = y - gap - (shapes.at(-1)?.height ?? 0);
  return {
    width,
    height: y - gap + 2,
    shapes: html`${first.shape}<line class="rail" x1="${rail}" x2="${rail}" y1="${begin}" y2="${lastMark}"/>
${shapes.map(({ shape }) => shape)}`,
  };
}

function rungShape(rung: Rung, y: number, plan: Plan): { readonly shape: Html; readonly height: number } {
  const { size, room, target } = plan;
  const name = letteredLines(rung.name.words, { x: textFrom, y: y + 17, room, size, bold: true }, 2);
  const line = lineHeight({ size });
  const asksAt = y + 17 + name.lines * line;
  const asks = letteredLines(rung.asks, { x: textFrom, y: asksAt, room, size, kind: 'soft' }, 2);
  const textEnd = asksAt + (asks.lines - 1) * line + 6;
  const box = boxShape(rung, target.beside ? y : textEnd + 6, plan);
  const arrow = target.beside
    ? html`<path class="arrow" d="M${textFrom + room + 10} ${y + 12}H${target.x - 8}m-6 -5l6 5l-6 5"/>`
    : html``;
  const question = html`${mark(rung, y)}${name.shape}${asks.shape}`;
  return {
    shape: html`${anchored(rung.name, question)}${arrow}${anchored(rung.goesTo, box.shape)}
`,
    height: Math.max(textEnd, box.bottom) - y,
  };
}

function anchored({ page }: Rung['goesTo'], shape: Html): Html {
  return page === undefined ? html`<g>${shape}</g>` : html`<a href="${page}">${shape}</a>`;
}

function mark({ position }: Rung, y: number): Html {
  const number = position === undefined ? '' : String(position);
  const width = Math.max(24, widthOf(number, { size: 14, bold: true }) + 8);
  return html`<rect class="${position === undefined ? 'mark other' : 'mark'}" x="${rail - width / 2}" y="${y}" width="${width}" height="24" rx="12"/>${number === '' ? html`` : lettered(number, { x: rail, y: y + 17, room: width, size: 14, bold: true, anchor: 'middle' })}`;
}

function boxShape(
  { goesTo, notes }: Rung,
  y: number,
  { size, target }: Plan,
): { readonly shape: Html; readonly bottom: number } {
  const { x, width, beside } = target;
  const spot = { x: x + padding, room: width - 2 * padding, size };
  const line = lineHeight({ size });
  const words = beside ? goesTo.words : `→ ${goesTo.words}`;
  let baseline = y + 17;
  const name = letteredLines(words, { ...spot, y: baseline }, 2);
  baseline += name.lines * line;
  const remarks = notes.map((note) => {
    const drawn = letteredLines(note, { ...spot, y: baseline, kind: 'soft' }, 2);
    baseline += drawn.lines * line;
    return drawn.shape;
  });
  const bottom = baseline - line + 7;
  return {
    shape: html`<rect class="box" x="${x}" y="${y}" width="${width}" height="${bottom - y}" rx="6"/>${name.shape}${remarks}`,
    bottom,
  };
}
