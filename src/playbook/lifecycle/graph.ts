import type { Stage } from '../../model/lifecycle.ts';
import { linesOf, widestWord, widthOf } from '../drawing/lettering.ts';
import { html } from '../html.ts';
import { pageOf, plain, say, type View } from '../view.ts';
import type { Way } from './way.ts';

/** Units of a letter; a point of the renderer is a unit of the drawing. */
const size = 14;
const pointsOfAnInch = 72;

/** The lifecycle as a graph description: stages by rank, from top to bottom so that telephones show it, and the ways between them. Classes carry the colours. */
export function lifecycleGraph(view: View, ways: readonly Way[]): string {
  return [
    'digraph lifecycle {',
    '  graph [rankdir=TB, bgcolor="transparent", nodesep=0.2, ranksep=0.4];',
    `  node [shape=box, style="rounded", fontname="sans-serif", fontsize=${size}, margin="0.1,0.1"];`,
    `  edge [fontname="sans-serif", fontsize=${size}, arrowsize=0.7];`,
    ...view.agreement.lifecycle.stages.map((stage) => stageNode(view, stage)),
    ...ways.map((way) => edge(view, way)),
    '}',
    '',
  ].join('\n');
}

function stageNode(view: View, stage: Stage): string {
  const title = plain(view, stage.title);
  const lines = linesOf(title, roomOf(title, 120, 180), 3, { size });
  // The renderer has no font metrics: a width of our own keeps the words inside their box.
  const widest = Math.max(44, ...lines.map((line) => widthOf(line, { size })));
  const width = ((widest + 18) / pointsOfAnInch).toFixed(2);
  const page = pageOf(view, 'stages', stage.id);
  return `  ${quoted(stage.id)} [label=${label(lines)}, class=${quoted(`stage ${stage.category}`)}, width=${width}, URL=${quoted(page)}, tooltip=${quoted(title)}];`;
}

function edge(view: View, way: Way): string {
  const ends = `  ${quoted(way.from.id)} -> ${quoted(way.to.id)}`;
  if (way.kind === 'forward') return `${ends} [class="forward", weight=10];`;
  const [words, style] =
    way.kind === 'declared'
      ? [plain(view, way.transition.title), 'dashed']
      : [reasonWords(view, way.reasons.length), 'dotted'];
  return `${ends} [label=${edgeLabel(linesOf(words, roomOf(words, 90, 150), 3, { size }))}, class="${way.kind}", style="${style}", constraint=false];`;
}

function reasonWords(view: View, count: number): string {
  if (count === 1) return say(view, '1 reason', '1 Grund');
  return say(view, `${count} reasons`, `${count} Gründe`);
}

/** As narrow as the longest word allows. */
function roomOf(text: string, least: number, most: number): number {
  return Math.min(most, Math.max(least, widestWord(text, { size })));
}

/** Lines of a label; the renderer breaks at `\\n`. */
function label(lines: readonly string[]): string {
  return `"${lines.map((line) => quoted(line).slice(1, -1)).join('\\n')}"`;
}

/** Beside a line: as a cell of a size of our own, which keeps the words off the line and within the drawing. */
function edgeLabel(lines: readonly string[]): string {
  const width = Math.ceil(Math.max(...lines.map((line) => widthOf(line, { size })))) + 10;
  const height = Math.ceil(lines.length * size * 1.25);
  const text = lines.map((line) => html`${line}`.markup).join('<BR/>');
  return `<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"><TR><TD>${text}</TD></TR></TABLE>>`;
}

/** Entities would be resolved by the renderer. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')}"`;
}
