import type { Band } from '../measure/measurement.ts';
import { shareFigure } from '../measure/metrics/family.ts';
import type { Bilingual } from '../model/words/language.ts';
import { type Exact, exact } from '../support/exact.ts';
import type { Block, Cell, Table } from './document.ts';

export const none: Cell = { is: 'none' };

/** `band`: how it is to be judged, where the words say so. */
export function text(words: Bilingual, band?: Band): Cell {
  return { is: 'text', text: words, ...(band && { band }) };
}

export function name(id: string): Cell {
  return { is: 'name', name: id };
}

export function count(value: number, band?: Band): Cell {
  return { is: 'count', count: value, ...(band && { band }) };
}

/** Minor units. */
export function money(minor: number | bigint | Exact): Cell {
  return { is: 'amount', unit: 'money', value: typeof minor === 'object' ? minor : exact(minor) };
}

/** k of n as a rate with its cases; a part with fewer cases than needed has none (semantics §8). */
export function rate(k: number, n: number, needed = 0): Cell {
  if (n === 0) return none;
  const figure = shareFigure({ n, k }, { minSample: needed });
  return { is: 'figure', unit: 'share', figure, needed };
}

/** k of n as a part of the whole; nothing where there is no n. */
export function share(k: number, n: number): Cell {
  return n === 0 ? none : { is: 'amount', unit: 'share', value: exact(k, n) };
}

export function heading(words: Bilingual, level: 2 | 3 = 2): Block {
  return { is: 'heading', level, text: words };
}

export function paragraph(words: Bilingual): Block {
  return { is: 'paragraph', text: words };
}

/** A table, or a sentence where it has no row. */
export function tableOr(table: Omit<Table, 'is'>, otherwise: Bilingual): Block {
  return table.rows.length === 0 ? paragraph(otherwise) : { is: 'table', ...table };
}

export function listOr(items: readonly Bilingual[], otherwise: Bilingual): Block {
  return items.length === 0 ? paragraph(otherwise) : { is: 'list', items };
}
