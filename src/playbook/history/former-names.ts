import { type ObjectNoun, objectKinds } from '../../diff/objects/object-noun.ts';
import { appliedRenames } from '../../diff/renames/applied-renames.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Rename } from '../../model/rename.ts';
import { objectNounOf } from './object-noun-of.ts';
import type { NamedThing } from './object-path.ts';

/** Something that has another id in the newer of two versions. */
export interface AppliedRename extends NamedThing {
  readonly from: string;
}

/**
 * Those of the renames that lead from one version to the other: the former id is in the older one, the present one in the newer
 * one. A release keeps none of its own, so they are those of the definitions of today. What exchanged its ids may have done so
 * in any version, and is told by what it says under each.
 */
export function renamesBetween(
  before: Agreement,
  after: Agreement,
  renames: readonly Rename[],
): readonly AppliedRename[] {
  const [older, newer] = [declarations(before), declarations(after)];
  const reached = renames.filter(({ noun, to }) => newer.has(keyOf(noun, to)));
  const applied = appliedRenames(reached, {
    declares: (noun, id) => older.has(keyOf(noun, id)),
    renames: [],
  });
  return applied.flatMap((rename) => {
    const noun = objectNounOf(rename.noun);
    const isOpen = leadsToFreeId(rename, applied, older);
    return noun === undefined || !isOpen ? [] : [{ noun, id: rename.to, from: rename.from }];
  });
}

/** Its chain of ids ends with one that nothing had, and does not come back to its own. */
function leadsToFreeId(rename: Rename, all: readonly Rename[], older: ReadonlySet<string>): boolean {
  let last: Rename | undefined = rename;
  for (const _ of all) {
    if (last === undefined || !older.has(keyOf(last.noun, last.to))) break;
    const { noun, to }: Rename = last;
    last = all.find((next) => next.noun === noun && next.from === to);
  }
  return last !== undefined && !older.has(keyOf(last.noun, last.to));
}

function keyOf(noun: Rename['noun'], id: string): string {
  return `${objectNounOf(noun)} ${id}`;
}

function declarations(agreement: Agreement): ReadonlySet<string> {
  const all = Object.entries(objectKinds).flatMap(([noun, of]) =>
    of(agreement).map(({ id }) => `${noun} ${id}`),
  );
  return new Set(all);
}

/** Asks by which id the older version knows something. */
export function formerIdIn(renames: readonly AppliedRename[]): (noun: ObjectNoun, id: string) => string {
  return (noun, id) => renames.find((rename) => rename.noun === noun && rename.id === id)?.from ?? id;
}

/** A linked part in which every former id is the present one, as a key and as a value, whatever it names. */
export function inPresentNames<Part>(part: Part, names: ReadonlyMap<string, string>): Part {
  // What goes in comes out with other texts in the same form.
  return renamed(part, names) as Part;
}

function renamed(part: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof part === 'string') return names.get(part) ?? part;
  if (Array.isArray(part)) return part.map((each: unknown) => renamed(each, names));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]: [string, unknown]) => [
    names.get(key) ?? key,
    renamed(value, names),
  ]);
  // Defines every key as a property of its own, `__proto__` too.
  return Object.fromEntries(entries);
}
