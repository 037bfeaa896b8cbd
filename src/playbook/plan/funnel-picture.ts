import type { SegmentNeed } from '../../plan/segment-need.ts';
import { neededWords, partWords } from '../../plan/words/amount-words.ts';
import { delayWords } from '../../plan/words/delay-words.ts';
import { stageName } from '../../plan/words/stage-words.ts';
import { compareExact, exactOf, isNothing, nothing } from '../../support/exact.ts';
import { lettered } from '../drawing/lettered.ts';
import { type Html, html } from '../html.ts';
import { pageName } from '../page-name.ts';
import { type DrawnTable, picture } from '../picture.ts';
import { plain, say, type View } from '../view.ts';
import { lengthOf } from './length-of.ts';

const width = 360;
const rowHeight = 48;
const barHeight = 20;
const size = 14;

/** The way of a segment as a waterfall: a bar for each stage, how many of it go on, and what of the stage before is lost. */
export function funnelPicture(view: View, need: SegmentNeed): Html {
  const rows = rowsOf(view, need);
  const title = plain(view, need.segment.title);
  const way = rows.map(({ name, count }) => `${count} ${name}`).join(', ');
  return picture(view, {
    kind: 'waterfall',
    title: say(view, `${title}, stage by stage`, `${title}, Phase für Phase`),
    description: `${way}.`,
    width,
    height: rows.length * rowHeight,
    shapes: html`${rows.map((row, index) => shapesOf(view, row, rows[index - 1], index * rowHeight))}`,
    caption: html`${say(view, 'Strong: needed. Pale: what of the stage before does not go on.', 'Kräftig: gebraucht. Blass: was aus der Phase davor nicht weitergeht.')}`,
    table: stepTable(view, need),
  });
}

interface Row {
  readonly name: string;
  readonly count: string;
  readonly length: number;
  readonly goesOn: string | undefined;
}

function rowsOf({ agreement, language }: View, { segment, stages }: SegmentNeed): readonly Row[] {
  const most = stages.reduce((max, { total }) => (compareExact(total, max) > 0 ? total : max), nothing);
  return stages.map(({ stage, total }) => {
    const step = segment.steps.find(({ from }) => from === stage);
    return {
      name: stageName(agreement, stage, language),
      count: neededWords(total, language),
      length: isNothing(most) ? 0 : lengthOf(total, most, width),
      goesOn: step && partWords(exactOf(step.rate), language),
    };
  });
}

function shapesOf(view: View, row: Row, before: Row | undefined, top: number): Html {
  const { count, goesOn, length, name } = row;
  const lost = Math.max(0, (before?.length ?? length) - length);
  const bar = { y: top + 22, height: barHeight };
  const further = goesOn && say(view, `${goesOn} go on`, `${goesOn} gehen weiter`);
  return html`${lettered(`${count} ${name}`, { x: 0, y: top + 15, room: 216, size, bold: true })}${further ? lettered(further, { x: width, y: top + 15, room: 140, size, kind: 'soft', anchor: 'end' }) : html``}<rect class="kept" x="0" y="${bar.y}" width="${length}" height="${bar.height}"/>${lost === 0 ? html`` : html`<rect class="lost" x="${length}" y="${bar.y}" width="${lost}" height="${bar.height}"/>`}
`;
}

function stepTable(view: View, { segment, stages }: SegmentNeed): DrawnTable {
  const { agreement, base, language } = view;
  const stage = (id: string): Html =>
    html`<a href="${base}stages/${pageName(id)}.html">${stageName(agreement, id, language)}</a>`;
  return {
    head: [
      say(view, 'Stage', 'Phase'),
      say(view, 'Needed', 'Gebraucht'),
      say(view, 'Of which go on', 'Davon gehen weiter'),
      say(view, 'When', 'Wann'),
    ],
    rows: stages.map((need) => {
      const step = segment.steps.find(({ from }) => from === need.stage);
      return [
        stage(need.stage),
        neededWords(need.total, language),
        step ? html`${partWords(exactOf(step.rate), language)} → ${stage(step.to)}` : html``,
        step ? html`<span class="long">${delayWords(step.after, language)}</span>` : '',
      ];
    }),
  };
}
