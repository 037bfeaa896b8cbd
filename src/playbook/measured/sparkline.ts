import type { MeasureReadingDocument } from '../../generated/output-documents.ts';
import { type Html, html } from '../html.ts';

const width = 120;
const height = 28;
const edge = 3;

/** The course of a figure, small enough for a line of text; a period without a value is a gap. Words beside it and the table of the page say the same. */
export function sparkline(readings: readonly MeasureReadingDocument[]): Html {
  const values = readings.map(({ status, decimal }) =>
    status === 'value' && decimal !== undefined ? Number(decimal) : undefined,
  );
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return html``;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (index: number): number => round(edge + (index * (width - 2 * edge)) / (readings.length - 1));
  const y = (value: number): number =>
    round(high === low ? height / 2 : height - edge - ((value - low) * (height - 2 * edge)) / (high - low));
  const newest = values.findLastIndex((value) => value !== undefined);
  return html`<svg class="sparkline" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path d="${pathOf(values, x, y)}"/><circle cx="${x(newest)}" cy="${y(values[newest] ?? 0)}" r="2.5"/></svg>`;
}

/** Moves over gaps instead of drawing through them; a value alone between gaps is a dot. */
function pathOf(
  values: readonly (number | undefined)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === undefined) return '';
      const isFirst = values[index - 1] === undefined;
      return `${isFirst ? 'M' : 'L'}${x(index)} ${y(value)}${isFirst && values[index + 1] === undefined ? 'h0.1' : ''}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
