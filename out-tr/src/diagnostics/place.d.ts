/**
 * Where a thing stands in the user's files, kept through every stage.
 *
 * A place is logical (file, document, path of keys), so it is plain data and survives
 * linking; `load` turns it into a range of characters when a finding is printed.
 */
export interface Place {
    /** Path relative to the agreement's folder, with forward slashes. */
    readonly file: string;
    /** Zero-based index of the YAML document in its file. */
    readonly document: number;
    /** Keys and list indexes from the document's root. */
    readonly path: readonly (string | number)[];
    /** `key`: the key itself is meant, not its value. */
    readonly part?: 'key';
}
/** The place of something inside `place`. */
export declare function inside(place: Place, ...path: readonly (string | number)[]): Place;
/** The key under which `place` stands, rather than its value. */
export declare function keyOf(place: Place): Place;
