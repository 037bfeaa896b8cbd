import type { Lines } from '../../support/script-lines.ts';
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
export declare function openScript(): Script;
export {};
