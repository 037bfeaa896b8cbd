/**
 * What only people read, or what says where something stands, and how its value looks. What is kept by ids may have the
 * same keys: a field called `title` goes from system to system, and is no title.
 */
const words: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['place', isPlace],
  ...(['title', 'rationale', 'promise', 'guidance'] as const).map((key) => [key, isText] as const),
]);

/** Lists in which the order means nothing. */
const unordered: ReadonlySet<string> = new Set([
  ...(['values', 'signals', 'fields', 'expected', 'breakdowns', 'warnAt'] as const),
  // Whichever of its facts comes first moves a clock.
  ...(['stop', 'cancel', 'reset', 'pause', 'causes'] as const),
]);
const connectives: ReadonlySet<unknown> = new Set(['all', 'any', 'none', 'kOf']);

/**
 * Equal for two parts of agreements that mean the same, if in other words, in another place or in another order where
 * order means nothing. Different texts may still mean the same. `criterionText` knows better than the letter when two
 * criteria do; what it does not know is taken as it is written.
 */
export function meaningText(part: unknown, criterionText?: CriterionText): string {
  return JSON.stringify(inOrder(part, criterionText)) ?? '';
}

/** A text that criteria of one meaning share; undefined where it cannot be told. */
export type CriterionText = (criterion: object) => string | undefined;

/** What is told apart by the key `op`. */
export function isCriterionPart(part: object): boolean {
  return 'op' in part && typeof part.op === 'string';
}

function inOrder(part: unknown, criterionText?: CriterionText): unknown {
  if (Array.isArray(part)) return part.map((each) => inOrder(each, criterionText));
  if (typeof part !== 'object' || part === null) return part;
  const minutes = minutesIn(part);
  if (minutes !== undefined) return minutes;
  const text = criterionText && isCriterionPart(part) ? criterionText(part) : undefined;
  if (text !== undefined) return text;
  const isConnective = 'op' in part && connectives.has(part.op);
  const entries = Object.entries(part)
    .filter(([key, value]) => value !== undefined && words.get(key)?.(value) !== true)
    // Beside its values the name of a list says nothing more.
    .filter(([key]) => key !== 'list' || !('op' in part && 'values' in part))
    .map(([key, value]): [string, unknown] => {
      const isFree = unordered.has(key) || (isConnective && key === 'of');
      return [
        key,
        isFree && Array.isArray(value)
          ? sorted(value.map((each) => inOrder(each, criterionText)))
          : inOrder(value, criterionText),
      ];
    });
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'file' in value && 'path' in value;
}

/** By language. */
function isText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([key, said]) => /^[a-z]{2,3}(-|$)/i.test(key) && typeof said === 'string',
  );
}

/** An hour has sixty minutes, whether they elapse or are open time (semantics §1). */
function minutesIn(part: object): unknown {
  if (!('amount' in part && 'unit' in part) || typeof part.amount !== 'number') return undefined;
  if (part.unit === 'hours') return { amount: part.amount * 60, unit: 'minutes' };
  return part.unit === 'businessHours' ? { amount: part.amount * 60, unit: 'businessMinutes' } : undefined;
}

/** A part written twice counts twice: `kOf` asks how many hold. */
function sorted(parts: readonly unknown[]): readonly unknown[] {
  const keyed = parts.map((part) => ({ part, key: JSON.stringify(part) ?? '' }));
  return keyed.toSorted((left, right) => (left.key < right.key ? -1 : 1)).map(({ part }) => part);
}
