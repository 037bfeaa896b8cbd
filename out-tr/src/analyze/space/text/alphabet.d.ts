/** The characters that the literals of a field tell apart, and one letter and one sign for all others. */
export interface Alphabet {
    readonly size: number;
    readonly characters: readonly string[];
    readonly indexOf: (character: string) => number;
    /** A letter or digit. */
    readonly isWord: (character: number) => boolean;
    readonly isBlank: (character: number) => boolean;
}
export declare function alphabetOf(literals: Iterable<string>): Alphabet;
