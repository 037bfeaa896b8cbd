import type { Lines } from '../../support/script-lines.ts';
import { plainText, symbolOf } from './symbol.ts';
import type { Term } from './term.ts';

type Sort = 'Bool' | 'Int';

/** SMT-LIB 2 in the making: what is declared and defined, in order. */
export interface Script {
  readonly comment: (text: string) => void;
  /** A constant that may be anything of its sort. */
  readonly declare: (sort: Sort, ...words: readonly string[]) => Term;
  /** A name for a term. A term that already has one keeps it, so what two versions share stands there once. */
  readonly define: (sort: Sort, term: Term, ...words: readonly string[]) => Term;
  readonly assert: (term: Term) => void;
  /** What is made once for all that describe it alike: declared constants whose assertions determine them. */
  readonly shared: (description: string, make: () => readonly Term[]) => readonly Term[];
  readonly lines: () => Lines;
}

export function openScript(): Script {
  const lines: string[] = [];
  const names = new Set<Term>();
  const defined = new Map<string, Term>();
  const shared = new Map<string, readonly Term[]>();
  const nameOf = (words: readonly string[]): Term => {
    let name = symbolOf(...words);
    for (let again = 2; names.has(name); again++) name = symbolOf(...words, `(${again})`);
    names.add(name);
    return name;
  };
  return {
    comment: (text) => {
      for (const line of wrapped(plainText(text))) lines.push(`; ${line}`.trimEnd());
    },
    declare: (sort, ...words) => {
      const name = nameOf(words);
      lines.push(`(declare-fun ${name} () ${sort})`);
      return name;
    },
    define: (sort, term, ...words) => {
      if (!term.startsWith('(')) return term;
      const known = defined.get(term);
      if (known !== undefined) return known;
      const name = nameOf(words);
      lines.push(`(define-fun ${name} () ${sort} ${term})`);
      defined.set(term, name);
      return name;
    },
    assert: (term) => {
      if (term !== 'true') lines.push(`(assert ${term})`);
    },
    shared: (description, make) => {
      const made = shared.get(description) ?? make();
      shared.set(description, made);
      return made;
    },
    lines: () => lines,
  };
}

const width = 110;

/** Words on lines that a terminal shows. */
function wrapped(text: string): Lines {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
