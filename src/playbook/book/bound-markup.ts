import { type Html, unsafeHtml } from '../html.ts';
import type { SectionId } from '../section.ts';
import type { Places } from './places.ts';

/** Where a piece of a page comes to stand. */
export interface Binding {
  /** The folder of its page, from which its links lead; empty for the first page. */
  readonly folder: SectionId | '';
  /** What its own ids begin with in the book. */
  readonly anchor: string;
  /** By how much its headings sink. */
  readonly below: number;
  readonly places: Places;
}

/**
 * A piece of a page as a piece of the book: its ids unique, its links inside the book where the book has what they lead
 * to, its headings below that of its object, and nothing folded.
 *
 * Texts are escaped when this runs, so that no word of an agreement has a quotation mark or a `<` that could be taken for
 * markup.
 */
export function boundMarkup({ markup }: Html, binding: Binding): Html {
  return unsafeHtml(
    markup.replace(pattern, (found: string, heading?: string, name?: string, value?: string) => {
      if (heading !== undefined) return lowered(found, heading, binding.below);
      if (name === undefined || value === undefined) return '<details open';
      return ` ${name}="${boundValue(name, value, binding)}`;
    }),
  );
}

/** Headings, attributes that name an id or a place, and what is folded. */
const pattern =
  /<\/?h([1-6])\b|[ \n](id|for|name|headers|href|xlink:href|aria-[a-z]+by|aria-controls|aria-details|fill|stroke|filter|mask|clip-path|marker-(?:start|mid|end))="([^"]*)"|<details(?: open(?:="")?)?/g;

/** With the closing quotation mark, behind which there may be more. */
function boundValue(name: string, value: string, binding: Binding): string {
  if (name === 'href' || name === 'xlink:href') return boundAddress(value, binding);
  if (/^(?:fill|stroke|filter|mask|clip-path|marker-)/.test(name))
    return `${value.replace('url(#', `url(#${binding.anchor}:`)}"`;
  return `${ownIds(value, binding)}"`;
}

function lowered(tag: string, level: string, below: number): string {
  return `${tag.slice(0, -1)}${Math.min(Number(level) + below, 6)}`;
}

/** Ids may be several, with blanks between them. */
function ownIds(value: string, { anchor }: Binding): string {
  return value
    .split(' ')
    .map((id) => `${anchor}:${id}`)
    .join(' ');
}

function boundAddress(address: string, { anchor, folder, places }: Binding): string {
  if (/^[a-z]+:/.test(address)) return `${address}"`;
  const [file = '', inside] = address.split('#');
  if (file === '') return `#${anchor}:${inside}"`;
  const path = pathFrom(folder, file);
  const place = places.get(path);
  if (place === undefined) return `${path}${inside === undefined ? '' : `#${inside}`}"`;
  const target = inside === undefined ? place.anchor : `${place.anchor}:${inside}`;
  return `#${target}"${place.number === '' ? '' : ` data-number="${place.number}"`}`;
}

/** The book stands beside the first page, the pages of objects one folder deeper. */
function pathFrom(folder: string, file: string): string {
  if (folder === '') return file;
  return file.startsWith('../') ? file.slice(3) : `${folder}/${file}`;
}
