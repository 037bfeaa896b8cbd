import type { Place } from './place.ts';
/** A repair that needs no person to decide: changes of the user's own text, which stays as it is everywhere else. */
export interface Fix {
    readonly changes: readonly Change[];
    /** What is meant where the first repair does not fit: a code in quotes, else a plain number. */
    readonly otherwise?: Fix;
}
export type Change = 
/** The key or the one-line value at a place gets another word; quotes stay. */
{
    readonly what: 'reword';
    readonly place: Place;
    readonly word: string;
}
/** An entry of a list goes, with its comma or its line. */
 | {
    readonly what: 'remove';
    readonly place: Place;
}
/** The entries of a list change places: of each new place the index of the entry that comes there. */
 | {
    readonly what: 'reorder';
    readonly place: Place;
    readonly order: readonly number[];
}
/** Characters of a file are replaced; offsets in its text, which has no byte order mark. */
 | {
    readonly what: 'replace';
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
};
