import { within } from '../../budget.ts';
import { variablesIn } from '../../diagram/cheapest.ts';
import type { Diagrams, Node } from '../../diagram/diagrams.ts';
import { minus, type Operation, plus } from '../../diagram/operations.ts';
import type { Range } from '../ranges.ts';
import type { Scene } from '../scene.ts';

/** A part of some sums. */
interface Part {
  readonly node: Node;
  /** Places of the sums. */
  readonly sums: readonly number[];
}

type Place = Pick<Scene, 'space' | 'rangeOf' | 'budget'>;

/** What adding one part to another may take, and all of them together: a few parts may have a sum for every lead. */
const stepsOfOne = 20_000;
const stepsOfAll = 200_000;

/**
 * Parts of the same sums as one where that asks nothing more and takes little: a part is added to one that asks all it
 * does. Points that no lead has together are not counted together then, so that sums lie between much less. Two versions of
 * a part are made one of both sums first, and what the second gives more.
 */
export function gatheredParts(place: Place, parts: readonly Part[]): readonly Part[] {
  const { diagrams } = place.space;
  const gathered = known.get(diagrams) ?? new Map<string, readonly Part[]>();
  known.set(diagrams, gathered);
  const key = parts.map(({ node, sums }) => `${node}:${sums.join('+')}`).join(' ');
  const made = gathered.get(key) ?? gather(place, sharedParts(place, parts));
  gathered.set(key, made);
  return made;
}

/** The same sums are looked at by many questions. */
const known = new WeakMap<Diagrams, Map<string, readonly Part[]>>();

function gather(place: Place, parts: readonly Part[]): readonly Part[] {
  const { diagrams } = place.space;
  const asking = parts.map((part) => ({ ...part, asked: new Set(variablesIn(diagrams, part.node)) }));
  const hosts: Mutable<(typeof asking)[number]>[] = [];
  place.budget.limited(stepsOfAll, () => {
    for (const part of asking.toSorted((one, other) => other.asked.size - one.asked.size)) {
      const host = hosts.find(({ sums, asked }) => isSame(sums, part.sums) && isWithin(part.asked, asked));
      const sum = host && combined(place, plus, host.node, part.node);
      if (host === undefined || sum === undefined) hosts.push({ ...part });
      else host.node = sum;
    }
  });
  return hosts.map(({ node, sums }) => ({ node, sums }));
}

/** Nothing where that takes too much. */
function combined(
  { space: { diagrams }, budget }: Place,
  operation: Operation,
  one: Node,
  other: Node,
): Node | undefined {
  const made = within(() => budget.limited(stepsOfOne, () => diagrams.combine(operation, one, other)));
  return 'found' in made ? made.found : undefined;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function sharedParts(place: Place, parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  const firsts = new Map<string, number>();
  for (const part of parts) {
    const asked = variablesIn(place.space.diagrams, part.node).join(' ');
    const at = firsts.get(asked) ?? -1;
    const first = found[at];
    const more = first && versionOf(place, first, part);
    if (first === undefined || more === undefined) {
      if (first === undefined) firsts.set(asked, found.length);
      found.push(part);
      continue;
    }
    const sums = [...first.sums, ...part.sums].sort((one, other) => one - other);
    found[at] = { node: first.node, sums };
    found.push({ node: more, sums: part.sums });
  }
  return found;
}

/** What the second of two parts of other sums gives more; nothing where that tells no less apart than it does. */
function versionOf(place: Place, first: Part, second: Part): Node | undefined {
  if (first.sums.some((sum) => second.sums.includes(sum))) return undefined;
  const more = combined(place, minus, second.node, first.node);
  if (more === undefined) return undefined;
  return width(place.rangeOf(more)) < width(place.rangeOf(second.node)) ? more : undefined;
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
