/** What only people read. */
const words: ReadonlySet<string> = new Set([
  'title',
  'rationale',
  'promise',
  'guidance',
  'valueTitles',
  'holidayNames',
  'note',
  'examples',
  'languages',
  'means',
  'avoided',
]);

/** All words of a linked part as one text, in the order of their keys; nothing of its meaning is in it. */
export function wordsIn(part: unknown): string {
  return JSON.stringify(wordsAt(part)) ?? '';
}

function wordsAt(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  const entries = Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.flatMap(([key, value]) => (words.has(key) ? [[key, value]] : wordsAt(value)));
}
