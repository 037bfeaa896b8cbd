import type { Sum } from './sum.ts';

/** Sums side by side in the bits of one word of 32 bits, or one sum alone in a float. */
export interface Word {
  /** Name in generated code. */
  readonly name: string;
  readonly parts: readonly WordPart[];
  readonly isFloat: boolean;
  /** What it holds before anything is added. */
  readonly start: number;
}

export interface WordPart {
  readonly sum: Sum;
  readonly shift: number;
  readonly bits: number;
  /** Stands in the bits for the sum 0. */
  readonly zero: number;
}

/**
 * Packs sums for leads of at most `capacity` events. A part can never reach its neighbour: its bits hold everything from
 * the least to the most that its columns and `capacity` events can add, and it starts at `zero`, so that it is never
 * negative on the way. An alarm starts so that its highest bit is set exactly above its limit.
 */
export function packedWords(sums: readonly Sum[], capacity: number): readonly Word[] {
  const sized = sums.map((sum) => partOf(sum, capacity));
  const inWord = sized.filter(({ bits }) => bits <= 31);
  const words: WordPart[][] = [];
  // Sums of events first, so that few words have to be touched by each event.
  const order = inWord.toSorted((left, right) => Number(isOfColumns(left)) - Number(isOfColumns(right)));
  for (const part of order) {
    const word = words.find((parts) => endOf(parts) + part.bits <= 32 && isAlike(parts, part));
    if (word === undefined) words.push([part]);
    else word.push({ ...part, shift: endOf(word) });
  }
  const floats = sized
    .filter(({ bits }) => bits > 31)
    .map((part) => ({ parts: [{ ...part, zero: 0 }], isFloat: true }));
  return [...words.map((parts) => ({ parts, isFloat: false })), ...floats].map((word, index) => ({
    ...word,
    name: `w${index}`,
    start:
      word.parts.reduce((start, { zero, shift }) => (word.isFloat ? 0 : start + zero * 2 ** shift), 0) | 0,
  }));
}

function partOf(sum: Sum, capacity: number): WordPart {
  if (sum.alarmAbove !== undefined) {
    const countBits = bitsFor(capacity);
    return { sum, shift: 0, bits: countBits + 1, zero: 2 ** countBits - 1 - sum.alarmAbove };
  }
  const { least, most } = spanOf(sum, capacity);
  return { sum, shift: 0, bits: bitsFor(most - least), zero: 0 - least };
}

/** The least and the most that a sum can come to, on the way included. */
function spanOf(
  { events, columns }: Sum,
  capacity: number,
): { readonly least: number; readonly most: number } {
  let [least, most] = [0, 0];
  for (const { worth } of events) {
    least += capacity * Math.min(0, worth.tail, lowest(worth.points));
    most += capacity * Math.max(0, worth.tail, highest(worth.points));
  }
  for (const table of columns.values()) {
    least += Math.min(0, lowest(table));
    most += Math.max(0, highest(table));
  }
  return { least, most };
}

function lowest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), 0);
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Bits for the numbers from 0 to `most`. */
function bitsFor(most: number): number {
  return most === 0 ? 0 : Math.floor(Math.log2(most)) + 1;
}

function endOf(parts: readonly WordPart[]): number {
  return parts.reduce((end, { shift, bits }) => Math.max(end, shift + bits), 0);
}

function isOfColumns({ sum }: WordPart): boolean {
  return sum.events.length === 0;
}

function isAlike(parts: readonly WordPart[], part: WordPart): boolean {
  return parts.every((other) => isOfColumns(other) === isOfColumns(part));
}
