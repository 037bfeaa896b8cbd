import { decayTable } from '../../evaluate/score/decay-table.ts';
import type { EventRule, Group, Scoring } from '../../model/scoring.ts';
import { pointsWords } from '../../model/words/number-words.ts';
import { lettered, round } from '../drawing/lettered.ts';
import { type Html, html } from '../html.ts';
import { pictures, type Sketch } from '../picture.ts';
import { plain, say, type View, words } from '../view.ts';

/** How the points of each rule of a group fall with the age of the event: small pictures, and the same as a table. */
export function fading(view: View, model: Scoring, group: Group): Html {
  const rules = group.rules.filter((rule) => rule.kind === 'event').filter(falls);
  if (rules.length === 0) return html``;
  const told = rules.map((rule) => ({ rule, runs: runsOf(rule) }));
  const points = (value: number): string => pointsWords(value, model.scale, view.language);
  const rows = told.flatMap(({ rule, runs }) =>
    runs.map((run, index) => [
      index === 0 ? words(view, rule.title) : '',
      ageWords(view, run),
      points(run.points),
    ]),
  );
  return pictures(
    view,
    say(view, 'How points fade', 'Wie Punkte verblassen'),
    told.map(({ rule, runs }) => sketch(view, rule, runs, points)),
    {
      head: [
        say(view, 'Rule', 'Regel'),
        say(view, 'Age of the event', 'Alter des Ereignisses'),
        say(view, 'Points', 'Punkte'),
      ],
      rows,
    },
  );
}

/** An event that always counts the same, is gone at once after its look-back, or counts by how often, needs no picture. */
function falls({ count, decay }: EventRule): boolean {
  return count.mode !== 'tiers' && decay.kind !== 'none' && decay.kind !== 'expire';
}

/** Ages over which an event counts the same, in whole days; `to` is excluded. */
interface Run {
  readonly from: number;
  /** Absent = for ever. */
  readonly to?: number;
  readonly points: number;
}

function sketch(
  view: View,
  rule: EventRule,
  runs: readonly Run[],
  points: (value: number) => string,
): Sketch {
  const [first, last] = [runs[0]?.points ?? 0, runs.at(-1) ?? { points: 0, from: 0 }];
  const way = say(
    view,
    `${points(first)} at first, ${points(last.points)} from day ${last.from} on`,
    `anfangs ${points(first)}, ab Tag ${last.from} ${points(last.points)}`,
  );
  return {
    kind: 'fading',
    title: plain(view, rule.title),
    description: way,
    width,
    height,
    shapes: curve(view, runs, rule.points < 0 ? 'loss' : 'gain'),
    caption: html`${words(view, rule.title)}: ${way}`,
  };
}

function runsOf({ decay, lookbackDays, points }: EventRule): readonly Run[] {
  const found = decayTable(points, decay, lookbackDays);
  const runs: Run[] = [];
  for (const [age, value] of [...found.points, found.tail].entries()) {
    const last = runs.at(-1);
    if (last?.points === value) continue;
    if (last !== undefined) runs[runs.length - 1] = { ...last, to: age };
    runs.push({ from: age, points: value });
  }
  return runs;
}

function ageWords(view: View, { from, to }: Run): string {
  if (to === undefined) return say(view, `${from} days and more`, `ab ${from} Tagen`);
  if (to === from + 1) return say(view, `${from} days`, `${from} Tage`);
  return say(view, `${from} to ${to - 1} days`, `${from} bis ${to - 1} Tage`);
}

const width = 360;
const height = 90;
const ground = height - 18;

/** Steps from the day of the event on; what takes points away has another colour and says so in its words. */
function curve(view: View, runs: readonly Run[], kind: 'gain' | 'loss'): Html {
  const last = runs.at(-1)?.from ?? 0;
  const days = Math.max(1, last * 1.12);
  const most = Math.max(1, ...runs.map(({ points }) => Math.abs(points)));
  const x = (age: number): number => round((age / days) * width);
  const y = (points: number): number => round(ground - (Math.abs(points) / most) * (ground - 8));
  const steps = runs.map(({ from, points, to = days }) => `H${x(from)}V${y(points)}H${x(to)}`).join('');
  const label = { y: height - 4, size: 14 };
  return html`<path class="${kind}" d="M0 ${ground}${steps}V${ground}Z"/><line x1="0" x2="${width}" y1="${ground}" y2="${ground}"/>${lettered('0', { ...label, x: 0, room: 40 })}${lettered(say(view, `${last} days`, `${last} Tage`), { ...label, x: Math.max(140, x(last)), room: 120, anchor: 'end' })}`;
}
