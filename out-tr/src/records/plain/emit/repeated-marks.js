/**
 * Whether two marks are equal. Equal ids have equal marks; that different ids have equal ones as well is so rare that it may
 * pass for a repeated id, which is then looked at. Each thread brings its marks into piles by their second number, in memory
 * that all threads share; then each looks through its share of the piles, so that the table in which the others are
 * looked for stays small and near.
 */
export const repeatedMarks = `
const pileCount = 256;

function dealtMarks(marks, length) {
  const starts = new Uint32Array(pileCount + 1);
  for (let at = 1; at < length; at += 2) starts[(marks[at] >>> 24) + 1] += 2;
  for (let pile = 0; pile < pileCount; pile++) starts[pile + 1] += starts[pile];
  const next = starts.slice();
  for (let pile = 0; pile < pileCount; pile++) {
    while (next[pile] < starts[pile + 1]) putHome(marks, next, pile);
  }
  return { pairs: marks.subarray(0, length), starts };
}

// The next mark of a pile goes where it belongs, the one that stood there goes where that belongs, until one belongs here.
function putHome(marks, next, pile) {
  let place = next[pile];
  let first = marks[place];
  let second = marks[place + 1];
  for (let home = second >>> 24; home !== pile; home = second >>> 24) {
    place = next[home];
    next[home] = place + 2;
    const [otherFirst, otherSecond] = [marks[place], marks[place + 1]];
    marks[place] = first;
    marks[place + 1] = second;
    first = otherFirst;
    second = otherSecond;
  }
  place = next[pile];
  next[pile] = place + 2;
  marks[place] = first;
  marks[place + 1] = second;
}

function hasRepeated({ marks, share, shares }) {
  for (let pile = share; pile < pileCount; pile += shares) {
    const rows = marks.reduce((sum, { starts }) => sum + (starts[pile + 1] - starts[pile]) / 2, 0);
    let size = 16;
    while (size < 2 * rows) size *= 2;
    const table = new Uint32Array(2 * size);
    for (const { pairs, starts } of marks) {
      if (repeats(pairs, starts[pile], starts[pile + 1], table)) return true;
    }
  }
  return false;
}

function repeats(pairs, from, to, table) {
  const mask = table.length - 1;
  for (let at = from; at < to; at += 2) {
    // A free slot holds 0, so no mark may begin with it.
    const first = pairs[at] || 1;
    const second = pairs[at + 1];
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
