/** What to do instead: a sentence, or a known name that may have been meant. */
export type Help = string | Suggestion;
/** Looked up only for findings that are shown, since comparing names takes time. */
export interface Suggestion {
    readonly wrong: string;
    /** Can be walked through more than once. */
    readonly known: Iterable<string>;
    /** Where no known name is near. */
    readonly otherwise: string;
}
export declare function suggestion(wrong: string, known: Iterable<string>, otherwise: string): Suggestion;
/** `did you mean demo-request?`, or what else to do. */
export declare function suggestionText({ wrong, known, otherwise }: Suggestion): string;
/** The first dozen of the names one can choose from. */
export declare function choicesOf(known: Iterable<string>): string;
