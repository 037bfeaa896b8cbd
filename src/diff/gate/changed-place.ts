import type { Place } from '../../diagnostics/place.ts';
import type { Change } from '../change.ts';

/** What stands at a place of a version's files; undefined where there is none. */
export type DataAt = (place: Place) => unknown;

/**
 * The smallest place of a change: in a definition that both versions have, the first part that is written otherwise, and
 * words only where nothing else is.
 * Of what is gone, what enclosed it, else the definitions as a whole.
 */
export function changedPlace(
  { place, standsIn, stood }: Pick<Change, 'place' | 'standsIn' | 'stood'>,
  before: DataAt,
  after: DataAt,
): Place {
  if (standsIn === 'before') return enclosing(place, after);
  return stood === undefined ? place : differing(place, before(stood), after(place));
}

function enclosing({ file, document, path }: Place, after: DataAt): Place {
  const around = path.map((_, index) => ({ file, document, path: path.slice(0, path.length - index - 1) }));
  return around.find((place) => after(place) !== undefined) ?? { file: 'definitions', document: 0, path: [] };
}

/** What explains a definition and decides nothing. */
const words: ReadonlySet<string> = new Set(['description', 'rationale', 'renamedFrom', 'title']);

function differing(place: Place, was: unknown, is: unknown): Place {
  if (!isNested(was) || !isNested(is) || Array.isArray(was) !== Array.isArray(is)) return place;
  const changed = Object.keys(is).filter(
    (key) => textOf(Reflect.get(was, key)) !== textOf(Reflect.get(is, key)),
  );
  const key = changed.find((each) => !words.has(each)) ?? changed[0];
  // What is only missing has no place of its own.
  if (key === undefined || Object.keys(was).some((each) => !Object.hasOwn(is, each))) return place;
  const step = Array.isArray(is) ? Number(key) : key;
  const part = { file: place.file, document: place.document, path: [...place.path, step] };
  if (!Object.hasOwn(was, key)) return Array.isArray(is) ? part : { ...part, part: 'key' };
  return differing(part, Reflect.get(was, key), Reflect.get(is, key));
}

function isNested(part: unknown): part is object {
  return typeof part === 'object' && part !== null;
}

function textOf(part: unknown): string {
  return JSON.stringify(part) ?? '';
}
