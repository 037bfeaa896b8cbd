import { type Html, html } from '../html.ts';
import { fitting, type Lettering, linesOf } from './lettering.ts';

/** Where a text stands and how much room it has. */
export interface Spot extends Lettering {
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  /** Units that it may take; what is longer ends in `…` and is told in full where a pointer rests on it. */
  readonly room: number;
  readonly kind?: 'soft' | 'mark' | 'good';
  readonly anchor?: 'middle' | 'end';
}

/** A text in one line. */
export function lettered(text: string, spot: Spot): Html {
  return textElement([fitting(text, spot.room, spot)], text, spot);
}

/** A text in at most so many lines, and how many they are. */
export function letteredLines(
  text: string,
  spot: Spot,
  most: number,
): { readonly lines: number; readonly shape: Html } {
  const lines = linesOf(text, spot.room, most, spot);
  return { lines: lines.length, shape: textElement(lines, text, spot) };
}

/** From one line to the next, in parts of the size. */
const leading = 1.3;

export function lineHeight({ size }: Lettering): number {
  return Math.round(size * leading);
}

function textElement(lines: readonly string[], full: string, spot: Spot): Html {
  const { x, y, size, bold, kind, anchor } = spot;
  const look = [bold ? 'bold' : '', kind ?? ''].filter((name) => name !== '').join(' ');
  const attributes = html`${look === '' ? '' : html` class="${look}"`}${anchor === undefined ? '' : html` text-anchor="${anchor}"`} font-size="${size}"`;
  const title = lines.at(-1)?.endsWith('…') && lines.at(-1) !== full ? html`<title>${full}</title>` : html``;
  const [only] = lines;
  if (lines.length <= 1)
    return html`<text x="${round(x)}" y="${round(y)}"${attributes}>${title}${only ?? ''}</text>`;
  const spans = lines.map(
    (line, index) =>
      html`<tspan x="${round(x)}" y="${round(y + index * lineHeight(spot))}">${line}${index < lines.length - 1 ? ' ' : ''}</tspan>`,
  );
  return html`<text${attributes}>${title}${spans}</text>`;
}

/** Tenths of a unit are finer than any screen, and the pages stay small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
