/** Gives each thing a name of a prefix and a number, in order of first mention: no word of a user becomes an identifier. */
export interface Names {
    /** The same name for the same key. */
    readonly nameOf: (key: string) => string;
    readonly has: (key: string) => boolean;
    readonly entries: () => readonly Named[];
}
interface Named {
    readonly key: string;
    readonly name: string;
}
export declare function namesWith(prefix: string): Names;
export {};
