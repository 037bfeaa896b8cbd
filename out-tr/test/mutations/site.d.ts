/** One value of a definition file: where it stands and what is written there. */
export interface Site {
    readonly file: string;
    readonly kind: string;
    /** Keys and positions from the root of its document, with slashes. */
    readonly path: string;
    readonly key: string;
    readonly value: unknown;
    readonly text: string;
    /** Offsets of the value in the file. */
    readonly from: number;
    readonly to: number;
    /** Offset of the key, for the entry of a map. */
    readonly keyFrom?: number;
    readonly isFlow: boolean;
    readonly parent?: Site;
}
/** Every value of every document of a file, in order. */
export declare function sitesOf(file: string, text: string): readonly Site[];
