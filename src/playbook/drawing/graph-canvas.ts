import { html, unsafeHtml } from '../html.ts';
import type { Canvas } from '../picture.ts';

/** Draws a graph description as SVG. */
export type DrawGraph = (description: string) => string;

/** The SVG of the renderer as the plane of a picture: without prologue, ids and faces, coloured by class alone, and with links as pages have them. */
export function graphCanvas(svg: string): Canvas {
  const [, width, height] = /viewBox="0\.00 0\.00 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const inner = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1] ?? '';
  return {
    width: Number(width ?? 0),
    height: Number(height ?? 0),
    // The renderer escapes what it is given.
    shapes: html`${unsafeHtml(
      inner
        .replaceAll(/<!--.*?-->\n?/gs, '')
        .replaceAll(/<title>[^<]*<\/title>\n?/g, '')
        .replaceAll(/ (?:fill|stroke)="(?:black|none|transparent)"| id="[^"]*"| font-family="[^"]*"/g, '')
        .replaceAll(/<a xlink:href="([^"]*)" xlink:title="([^"]*)">/g, '<a href="$1"><title>$2</title>')
        .trim(),
    )}`,
  };
}
