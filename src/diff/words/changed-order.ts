/** Longer sequences are told by the stretch in which they differ. */
const shortSequence = 5;

/** What differs between two sequences, with a neighbour on both sides, numbered: `…, 2. B, 3. C, …`. */
export function changedOrder(
  before: readonly string[],
  after: readonly string[],
): { readonly before: string; readonly after: string } {
  if (Math.max(before.length, after.length) <= shortSequence)
    return { before: numbered(before), after: numbered(after) };
  const start = Math.max(0, equalUntil(before, after) - 1);
  const shared = equalUntil(before.slice(start).reverse(), after.slice(start).reverse());
  const end = Math.max(0, shared - 1);
  return { before: stretch(before, start, end), after: stretch(after, start, end) };
}

/** Members with the places they have. */
export function numbered(titles: readonly string[], from = 0): string {
  return titles.map((title, index) => `${from + index + 1}. ${title}`).join(', ');
}

function equalUntil(left: readonly string[], right: readonly string[]): number {
  const index = left.findIndex((each, at) => each !== right[at]);
  return index === -1 ? Math.min(left.length, right.length) : index;
}

/** All but so many at the start and at the end. */
function stretch(titles: readonly string[], start: number, end: number): string {
  const shown = numbered(titles.slice(start, titles.length - end), start);
  return `${start > 0 ? '…, ' : ''}${shown}${end > 0 ? ', …' : ''}`;
}
