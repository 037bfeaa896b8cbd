import type { Text } from '../../../model/text.ts';
import { numbered } from '../changed-order.ts';
import { meaningOf } from '../meaning.ts';
import type { Speaker } from '../speaker.ts';
import { insideOf, type Spot, type Teller } from '../teller.ts';
import type { ToldRow } from '../told-row.ts';

type Label<T> = (part: T, spot: Spot, key: string) => string;

/** A list of parts, each in rows of its own under its key; `inOrder` also tells which comes first. */
export function parts<T extends object>(
  tell: Teller<T>,
  {
    label,
    key = idOf,
    inOrder = false,
    alone = false,
  }: {
    readonly label: Label<T>;
    readonly key?: (part: T, index: number) => string;
    readonly inOrder?: boolean;
    /** Labels of the parts begin without that of the list. */
    readonly alone?: boolean;
  },
): Teller<readonly T[]> {
  return (list, spot) => {
    const keys = list.map(key);
    const titles = list.map((part, index) => label(part, spot, keys[index] ?? ''));
    const outside = alone ? { ...spot, label: '' } : spot;
    return [
      ...orderRow(spot, { keys, titles, inOrder }),
      ...list.flatMap((part, index) =>
        tell(part, insideOf(outside, keys[index] ?? '', titles[index] ?? '')).map((row) =>
          alone ? { within: spot.label, ...row } : row,
        ),
      ),
    ];
  };
}

/** The same for a record, whose order means nothing. */
export function entries<T>(
  tell: Teller<T>,
  label: (key: string, spot: Spot, part: T) => string,
): Teller<Readonly<Record<string, T>>> {
  return (record, spot) =>
    Object.entries(record).flatMap(([key, part]) => tell(part, insideOf(spot, key, label(key, spot, part))));
}

/** An id, else the number in the list. */
function idOf(part: object, index: number): string {
  return 'id' in part && typeof part.id === 'string' ? part.id : `${index + 1}`;
}

/** A part by its title, else by its id. */
export function titled(part: object, { speaker }: Spot, key: string): string {
  return titleIn(part, speaker) || key;
}

/** The title of a part; empty where it has none. */
export function titleIn(part: object, { words }: Speaker): string {
  // Every title of the model is a text by language.
  return 'title' in part ? words(part.title as Text | undefined) : '';
}

function orderRow(
  { path, label }: Spot,
  {
    keys,
    titles,
    inOrder,
  }: { readonly keys: readonly string[]; readonly titles: readonly string[]; readonly inOrder: boolean },
): readonly ToldRow[] {
  if (!inOrder) return [];
  const told = { text: numbered(titles), sequence: titles, inFull: keys.join(', ') };
  return [{ path: `${path}.order`, label, ...told, meaning: meaningOf(keys) }];
}
