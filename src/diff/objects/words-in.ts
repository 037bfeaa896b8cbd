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

/** All words of a linked part as one text, by where they stand and in no other order; nothing of its meaning is in it. */
export function wordsIn(part: unknown): string {
  const said = wordsAt(part, '').toSorted(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(said);
}

type Said = readonly [where: string, words: unknown];

/** A part of a list is found by its id where it has one, so that another order is no other wording. */
function wordsAt(part: unknown, where: string): readonly Said[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]): readonly Said[] => {
    const below = `${where}/${(Array.isArray(part) ? idOf(value) : undefined) ?? key}`;
    return words.has(key) ? [[below, value]] : wordsAt(value, below);
  });
}

function idOf(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null || !('id' in part)) return undefined;
  return typeof part.id === 'string' ? part.id : undefined;
}
