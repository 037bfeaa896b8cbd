import { variablesIn } from '../../diagram/cheapest.ts';
import type { Diagrams, Node } from '../../diagram/diagrams.ts';
import { minus, plus } from '../../diagram/operations.ts';
import type { Range, RangeOf } from '../ranges.ts';

/** A part of some sums. */
interface Part {
  readonly node: Node;
  /** Places of the sums. */
  readonly sums: readonly number[];
}

/**
 * Parts of the same sums as one where that asks nothing more: a part is added to one that asks all it does. Points that no
 * lead has together are not counted together then, so that sums lie between much less. Two versions of a part are made one
 * of both sums first, and what the second gives more.
 */
export function gatheredParts(diagrams: Diagrams, rangeOf: RangeOf, parts: readonly Part[]): readonly Part[] {
  const gathered = known.get(diagrams) ?? new Map<string, readonly Part[]>();
  known.set(diagrams, gathered);
  const key = parts.map(({ node, sums }) => `${node}:${sums.join('+')}`).join(' ');
  const made = gathered.get(key) ?? gather(diagrams, sharedParts(diagrams, rangeOf, parts));
  gathered.set(key, made);
  return made;
}

/** The same sums are looked at by many questions. */
const known = new WeakMap<Diagrams, Map<string, readonly Part[]>>();

function gather(diagrams: Diagrams, parts: readonly Part[]): readonly Part[] {
  const asking = parts.map((part) => ({ ...part, asked: new Set(variablesIn(diagrams, part.node)) }));
  const hosts: Mutable<(typeof asking)[number]>[] = [];
  for (const part of asking.toSorted((one, other) => other.asked.size - one.asked.size)) {
    const host = hosts.find(({ sums, asked }) => isSame(sums, part.sums) && isWithin(part.asked, asked));
    if (host === undefined) hosts.push({ ...part });
    else host.node = diagrams.combine(plus, host.node, part.node);
  }
  return hosts.map(({ node, sums }) => ({ node, sums }));
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function sharedParts(diagrams: Diagrams, rangeOf: RangeOf, parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  const places = new Map<string, number>();
  for (const part of parts) {
    const asked = variablesIn(diagrams, part.node).join(' ');
    const place = places.get(asked);
    const first = place === undefined ? undefined : found[place];
    const more = first && versionOf(diagrams, rangeOf, first, part);
    if (place === undefined || first === undefined || more === undefined) {
      if (place === undefined) places.set(asked, found.length);
      found.push(part);
      continue;
    }
    const sums = [...first.sums, ...part.sums].sort((one, other) => one - other);
    found[place] = { node: first.node, sums };
    found.push({ node: more, sums: part.sums });
  }
  return found;
}

/** What the second of two parts of other sums gives more; nothing where that tells no less apart than it does. */
function versionOf(diagrams: Diagrams, rangeOf: RangeOf, first: Part, second: Part): Node | undefined {
  if (first.sums.some((sum) => second.sums.includes(sum))) return undefined;
  const more = diagrams.combine(minus, second.node, first.node);
  return width(rangeOf(more)) < width(rangeOf(second.node)) ? more : undefined;
}

function width({ least, most }: Range): number {
  return most - least;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((each, place) => each === other[place]);
}

function isWithin(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (one.size > other.size) return false;
  for (const each of one) if (!other.has(each)) return false;
  return true;
}
