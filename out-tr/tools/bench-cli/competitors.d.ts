/** A program of the bench: what is started, and what is done before each start, outside of the measurement. */
export interface Competitor {
    readonly name: string;
    readonly line: readonly string[];
    readonly folder: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly prepare?: () => void;
}
/** Where things lie. */
export interface Bench {
    /** Holds `node_modules/leadpact` and `agreement/`. */
    readonly home: string;
    /** Holds `peers/`. */
    readonly bench: string;
    /** Bytes of all files of the agreement. */
    readonly bytes: number;
}
/** Every program, the floors first. */
export declare function competitors(place: Bench): readonly Competitor[];
