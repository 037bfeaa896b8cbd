import { hiddenParts, isBrokenDown } from '../../measure/privacy.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { text } from '../cells.ts';
import type { Cell } from '../document.ts';
import { both } from '../words/wording.ts';

/** One part of a whole as a row of a table: its name, how many leads or deals it has, and what is told of them. */
export interface PartRow {
  readonly first: Cell;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** Rows of all parts of a whole; those of small groups tell nothing, and a whole that is too small has none (semantics §12). */
export function toldRows(parts: readonly PartRow[]): readonly (readonly Cell[])[] {
  const sizes = parts.map(({ size }) => size);
  if (!isBrokenDown(sizes)) return [];
  const hidden = hiddenParts(sizes);
  const [largest] = parts;
  if (largest !== undefined && hidden.every(Boolean))
    return [[text(tooSmall), ...largest.cells.map(() => few)]];
  return parts.map(({ first, cells }, index) => [first, ...(hidden[index] ? cells.map(() => few) : cells)]);
}

/** One line instead of one for each that says nothing. */
const tooSmall = both('each part is too small to be told', 'jeder Teil ist zu klein, um ihn zu zeigen');

/** Stands where something would be told of fewer than five. */
export const few: Cell = { is: 'few' };

/** What stands instead of a table without rows. */
export function tooFewToTakeApart(nothing: Bilingual, whole: number, caption: Bilingual): Bilingual {
  if (whole === 0) return nothing;
  return both(`${caption.en}: too few to be taken apart.`, `${caption.de}: zu wenige, um sie zu zerlegen.`);
}
