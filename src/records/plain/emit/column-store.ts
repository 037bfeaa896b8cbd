import type { Lines } from '../../../support/script-lines.ts';
import type { PlainKind } from '../plain-column.ts';

/** How a reader keeps a column while it grows, as source; every store is an array by row, or has its own way. */
interface ColumnStore {
  readonly declared: (name: string) => Lines;
  /** To `room` rows. */
  readonly grown: (name: string) => Lines;
  readonly finished: (name: string) => string;
}

export function storeName(index: number): string {
  return `column${index}`;
}

/** What a column is called within the function that fills it. */
export function localName(index: number): string {
  return `here${index}`;
}

export const columnStore: Readonly<Record<PlainKind, ColumnStore>> = {
  key: {
    declared: (name) => [`const ${name} = keptKeys();`],
    grown: (name) => [`${name}.makeRoom(room);`],
    finished: (name) => `${name}.finished(rows)`,
  },
  mark: {
    declared: (name) => [`let ${name} = new Uint32Array(0);`],
    grown: (name) => [`${name} = copied(${name}, new Uint32Array(new SharedArrayBuffer(8 * room)));`],
    finished: (name) => `dealtMarks(${name}, 2 * rows)`,
  },
  lead: numbers('Int32Array'),
  word: {
    declared: (name) => [`let ${name} = new Uint32Array(0);`, `const ${name}Words = keptWords();`],
    grown: (name) => [`${name} = grown(${name}, room);`],
    finished: (name) => `{ codes: ${name}.subarray(0, rows), ...${name}Words.finished() }`,
  },
  number: numbers('Float64Array'),
  day: numbers('Float64Array'),
  instant: numbers('Float64Array'),
};

function numbers(array: string): ColumnStore {
  return {
    declared: (name) => [`let ${name} = new ${array}(0);`],
    grown: (name) => [`${name} = grown(${name}, room);`],
    finished: (name) => `${name}.subarray(0, rows)`,
  };
}
