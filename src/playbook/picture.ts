import { type Html, html } from './html.ts';
import { table } from './parts.ts';
import { say, type View } from './view.ts';

/** The plane of a drawing, in units; on a narrow phone 360 of them are about its width. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly shapes: Html;
}

/** A drawing whose data stand in a table that it shares with others. */
export interface Sketch extends Canvas {
  /** Class of the figure, by which the style sheet colours it. */
  readonly kind: string;
  readonly title: string;
  /** What is to be seen, in a sentence or two. */
  readonly description: string;
  /** The same once more for screens that have room; the other is not shown there. */
  readonly wide?: Canvas;
  /** Parts of the drawing lead to other pages. */
  readonly links?: boolean;
  readonly caption?: Html;
}

/** The data of a drawing. */
export interface DrawnTable {
  /** Needed where there are several. */
  readonly title?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (Html | string)[])[];
}

/** What a drawing is made of; without the table nobody could check it, nor anybody who cannot see it use it. */
export interface Drawing extends Sketch {
  readonly table: DrawnTable;
  readonly moreTables?: readonly DrawnTable[];
}

/** A static drawing with a name, a description, and the same data as a table. */
export function picture(view: View, drawing: Drawing): Html {
  const { kind, title, caption, table: first, moreTables = [] } = drawing;
  return html`<figure class="${kind}">${drawn(drawing)}${caption ? html`<figcaption>${caption}</figcaption>` : html``}
${data(view, title, [first, ...moreTables])}</figure>`;
}

/** Small drawings that are read beside each other, and one table for all of them. */
export function pictures(view: View, title: string, sketches: readonly Sketch[], shared: DrawnTable): Html {
  const figures = sketches.map(
    (sketch) =>
      html`<figure class="${sketch.kind}">${drawn(sketch)}${sketch.caption ? html`<figcaption>${sketch.caption}</figcaption>` : html``}</figure>`,
  );
  return html`<div class="pictures">${figures}
${data(view, title, [shared])}</div>`;
}

function data(view: View, title: string, tables: readonly DrawnTable[]): Html {
  return html`<details><summary>${say(view, `${title}: as a table`, `${title}: als Tabelle`)}</summary>${tables.map(
    (each) => table(each.head, each.rows, each.title),
  )}</details>`;
}

function drawn(sketch: Sketch): Html {
  if (sketch.wide === undefined) return svg(sketch, sketch, '');
  return html`${svg(sketch, sketch, 'narrow')}
${svg(sketch, sketch.wide, 'wide')}`;
}

/** Drawings as wide as a phone grow and shrink with the page; at 320 pixels letters of 14 units are still 11 high. Wider ones scroll within their figure. */
const phone = 366;

function svg(
  { links, title, description }: Sketch,
  { width, height, shapes }: Canvas,
  screens: string,
): Html {
  // What is one image to assistive technology hides the links within.
  const role = links ? 'group' : 'img';
  const names = [screens, width <= phone ? 'fits' : ''].filter((name) => name !== '').join(' ');
  return html`<svg${names === '' ? '' : html` class="${names}"`} role="${role}" aria-label="${title}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><desc>${description}</desc>
${shapes}</svg>`;
}
