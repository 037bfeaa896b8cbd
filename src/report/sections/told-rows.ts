import { hiddenParts, isBrokenDown } from '../../measure/privacy.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { text } from '../cells.ts';
import type { Cell } from '../document.ts';
import { both } from '../words/wording.ts';

/** One part of a whole as a row of a table: its name, how many leads or deals it has, and what is told of them. */
export interface PartRow {
  readonly name: Bilingual;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** Rows of all parts of a whole; those of small groups tell nothing, and a whole that is too small has none (semantics §12). */
export function toldRows(parts: readonly PartRow[]): readonly (readonly Cell[])[] {
  const sizes = parts.map(({ size }) => size);
  if (!isBrokenDown(sizes)) return [];
  const hidden = hiddenParts(sizes);
  const told = parts.filter((_, index) => !hidden[index]);
  return [
    ...told.map(({ name, cells }) => [text(name), ...cells]),
    ...fewRow(parts.filter((_, index) => hidden[index])),
  ];
}

/** One line for all that nothing is told of, instead of a wall of them. */
function fewRow(parts: readonly PartRow[]): readonly (readonly Cell[])[] {
  const [largest] = parts;
  if (largest === undefined) return [];
  const names = (language: 'en' | 'de'): string => parts.map(({ name }) => name[language]).join(', ');
  return [[text(both(names('en'), names('de'))), ...largest.cells.map(() => few)]];
}

/** Stands where something would be told of fewer than five. */
export const few: Cell = { is: 'few' };

/** What stands instead of a table without rows. */
export function tooFewToTakeApart(nothing: Bilingual, whole: number, caption: Bilingual): Bilingual {
  if (whole === 0) return nothing;
  return both(`${caption.en}: too few to be taken apart.`, `${caption.de}: zu wenige, um sie zu zerlegen.`);
}
