import type { Alphabet } from './alphabet.ts';

/** Literals that share their beginnings; node 0 is the empty beginning. */
export interface Trie {
  /** Per node: character → node. */
  readonly children: readonly ReadonlyMap<number, number>[];
  /** Whether a literal ends at the node. */
  readonly ends: readonly boolean[];
}

export function trieOf(literals: readonly string[], alphabet: Alphabet): Trie {
  const children: Map<number, number>[] = [new Map()];
  const ends = [false];
  for (const literal of literals) {
    let node = 0;
    for (const sign of literal) {
      const character = alphabet.indexOf(sign);
      const child = children[node]?.get(character) ?? children.length;
      if (child === children.length) {
        children[node]?.set(character, child);
        children.push(new Map());
        ends.push(false);
      }
      node = child;
    }
    ends[node] = true;
  }
  return { children, ends };
}
