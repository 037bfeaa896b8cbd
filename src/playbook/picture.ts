import { type Html, html } from './html.ts';
import { table } from './parts.ts';
import { say, type View } from './view.ts';

/** What a drawing is made of; without the table nobody could check it, nor anybody who cannot see it use it. */
export interface Drawing {
  /** Class of the figure, by which the style sheet colours it. */
  readonly kind: string;
  readonly title: string;
  /** What is to be seen, in a sentence or two. */
  readonly description: string;
  /** Units of the drawing; on a narrow phone 360 of them are about its width. */
  readonly width: number;
  readonly height: number;
  readonly shapes: Html;
  /** Parts of the drawing lead to other pages. */
  readonly links?: boolean;
  readonly caption?: Html;
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly (Html | string)[])[];
  };
}

/** A static drawing with a name, a description, and the same data as a table. */
export function picture(view: View, drawing: Drawing): Html {
  const { kind, title, description, width, height, shapes, caption } = drawing;
  // What is one image to assistive technology hides the links within.
  const role = drawing.links ? 'group' : 'img';
  return html`<figure class="${kind}"><svg role="${role}" aria-label="${title}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><desc>${description}</desc>
${shapes}</svg>${caption ? html`<figcaption>${caption}</figcaption>` : html``}
<details><summary>${say(view, `${title}: as a table`, `${title}: als Tabelle`)}</summary>${table(drawing.table.head, drawing.table.rows)}</details></figure>`;
}
