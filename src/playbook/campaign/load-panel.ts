import { monthWords } from '../../model/words/month-words.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { lettered, letteredLines, lineHeight, round } from '../drawing/lettered.ts';
import { widthOf } from '../drawing/lettering.ts';
import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import { type CalendarPlan, monthPlace, size } from './calendar-plan.ts';
import { excessOf, type MonthLoad, withoutLimit } from './month-load.ts';

/** Below the bars: what comes month by month against what can be worked, as columns and in numbers. */
export interface LoadPanel {
  readonly shapes: Html;
  readonly height: number;
}

const columns = 84;
const line = lineHeight({ size });

export function loadPanel(
  view: View,
  loads: readonly MonthLoad[],
  plan: CalendarPlan,
  top: number,
): LoadPanel {
  const bold = { x: 2, room: plan.width - 4, size, bold: true };
  const title = say(view, 'Expected leads and capacity', 'Erwartete Leads und Kapazität');
  const ground = top + 30 + columns;
  let y = ground + 6;
  const row = (name: string, numbers: readonly Html[]): Html => {
    const shape = html`${lettered(name, { x: 2, y: y + line, room: plan.width - 4, size, kind: 'soft' })}${numbers}`;
    y += 2 * line + 10;
    return shape;
  };
  const numbers = (of: (load: MonthLoad) => number): readonly Html[] =>
    loads.map((load) => amount(view, of(load), load, plan, y + 2 * line));
  const rows = [
    row(
      say(view, 'Leads that are expected', 'Erwartete Leads'),
      numbers(({ together }) => together),
    ),
    ...(loads.every(({ capacity }) => capacity === undefined)
      ? []
      : [
          row(
            say(view, 'Leads that can be worked', 'Leads, die zu schaffen sind'),
            numbers(({ capacity = 0 }) => capacity),
          ),
          row(
            say(view, 'Left', 'Bleibt frei'),
            numbers(({ together, capacity = 0 }) => capacity - together),
          ),
        ]),
  ];
  const remarks = remarksOf(view, loads).map(({ text, kind }) => {
    const drawn = letteredLines(text, { x: 2, y: y + line, room: plan.width - 4, size, kind }, 3);
    y += drawn.lines * line;
    return drawn.shape;
  });
  return {
    shapes: html`<g class="load">${lettered(title, { ...bold, y: top + 16 })}
${columnsOf(loads, plan, ground)}
${rows}${remarks}</g>`,
    height: y + 8 - top,
  };
}

/** The room that the widest number of a month takes. */
export function widestNumber(view: View, loads: readonly MonthLoad[]): number {
  const numbers = loads.flatMap(({ together, capacity = 0 }) => [together, capacity, capacity - together]);
  return (
    Math.max(0, ...numbers.map((number) => widthOf(numberWords(number, 0, view.language), { size }))) + 4
  );
}

function columnsOf(loads: readonly MonthLoad[], plan: CalendarPlan, ground: number): readonly Html[] {
  const most = Math.max(1, ...loads.flatMap(({ together, capacity = 0 }) => [together, capacity]));
  const high = (leads: number): number => round((leads * (columns - 16)) / most);
  const breadth = round(plan.monthWidth * 0.56);
  return loads.map((load) => {
    const { left, width } = monthPlace(plan, load.month);
    const x = round(left + (width - breadth) / 2);
    const { campaigns, capacity, together } = load;
    const own = ground - high(together);
    const rest = own + high(campaigns);
    const limit = capacity === undefined ? undefined : round(ground - high(capacity));
    const over =
      excessOf(load) === 0
        ? html``
        : lettered('✗', {
            x: left + width / 2,
            y: own - 3,
            room: plan.monthWidth,
            size,
            kind: 'mark',
            anchor: 'middle',
          });
    return html`<rect class="base" x="${x}" y="${round(rest)}" width="${breadth}" height="${round(Math.max(0, ground - rest))}"/>${campaigns === 0 ? html`` : html`<rect class="own" x="${x}" y="${round(own)}" width="${breadth}" height="${round(rest - own)}"/>`}${limit === undefined ? html`` : html`<line class="limit" x1="${round(left + 2)}" x2="${round(left + width - 2)}" y1="${limit}" y2="${limit}"/>`}${over}
`;
  });
}

function amount(view: View, number: number, load: MonthLoad, plan: CalendarPlan, y: number): Html {
  const over = excessOf(load) > 0 && number < 0;
  const { left, width } = monthPlace(plan, load.month);
  return lettered(numberWords(number, 0, view.language), {
    x: left + width / 2,
    y,
    room: plan.monthWidth,
    size,
    anchor: 'middle',
    ...(over && { kind: 'mark' as const }),
  });
}

interface Remark {
  readonly text: string;
  readonly kind: 'soft' | 'mark';
}

/** Every month that is too full, in words; or why nothing can be compared. */
export function remarksOf(view: View, loads: readonly MonthLoad[]): readonly Remark[] {
  if (loads.every(({ capacity }) => capacity === undefined))
    return [{ text: noCapacity(view), kind: 'soft' }];
  return loads.flatMap((load) => {
    const excess = excessOf(load);
    if (excess === 0) return [];
    const month = monthWords(load.month, view.language);
    const count = numberWords(excess, 0, view.language);
    const text = say(
      view,
      `✗ ${month}: ${count} more than can be worked`,
      `✗ ${month}: ${count} mehr, als zu schaffen sind`,
    );
    return [{ text, kind: 'mark' as const }];
  });
}

function noCapacity(view: View): string {
  const [first, ...others] = withoutLimit(view.agreement);
  if (first === undefined)
    return say(
      view,
      'No capacity to compare with: the agreement names nobody who works a territory.',
      'Keine Kapazität zum Vergleich: Die Vereinbarung nennt niemanden, der ein Gebiet bearbeitet.',
    );
  const who = others.length === 0 ? first : `${first} + ${others.length}`;
  return say(
    view,
    `No capacity to compare with: no limit is written for ${who}.`,
    `Keine Kapazität zum Vergleich: Für ${who} ist keine Grenze festgehalten.`,
  );
}
