import type { Lines } from '../../../evaluate/program/lines.ts';

/**
 * Whether two of the marks are equal: those of one share, which the second number of a mark decides. Equal ids have equal
 * marks; that different ids have equal ones as well is so rare that it may pass for a repeated id, which is then looked at.
 * Marks are dealt out to piles first, so that the table in which the others are looked for stays small and near.
 */
export const repeatedMarks: Lines = `
const piles = 256;

function hasRepeated({ marks, share, shares }) {
  const starts = new Uint32Array(piles + 1);
  for (const part of marks) {
    for (let at = 1; at < part.length; at += 2) {
      if (part[at] % shares === share) starts[(part[at] >>> 24) + 1]++;
    }
  }
  let most = 0;
  for (let pile = 0; pile < piles; pile++) {
    most = Math.max(most, starts[pile + 1]);
    starts[pile + 1] += starts[pile];
  }
  const pairs = new Uint32Array(2 * starts[piles]);
  const next = starts.slice();
  for (const part of marks) {
    for (let at = 1; at < part.length; at += 2) {
      if (part[at] % shares !== share) continue;
      const place = 2 * next[part[at] >>> 24]++;
      pairs[place] = part[at - 1];
      pairs[place + 1] = part[at];
    }
  }
  let size = 16;
  while (size < 2 * most) size *= 2;
  const table = new Uint32Array(2 * size);
  for (let pile = 0; pile < piles; pile++) {
    if (pile > 0) table.fill(0);
    if (repeats(pairs, starts[pile], starts[pile + 1], table)) return true;
  }
  return false;
}

function repeats(pairs, from, to, table) {
  const mask = table.length - 1;
  for (let pair = from; pair < to; pair++) {
    // A free slot holds 0, so no mark may begin with it.
    const first = pairs[2 * pair] || 1;
    const second = pairs[2 * pair + 1];
    let slot = (2 * (first ^ (first >>> 15))) & mask;
    while (table[slot] !== 0) {
      if (table[slot] === first && table[slot + 1] === second) return true;
      slot = (slot + 2) & mask;
    }
    table[slot] = first;
    table[slot + 1] = second;
  }
  return false;
}
`
  .trim()
  .split('\n');
