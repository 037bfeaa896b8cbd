/** Variables in which event rules keep what they saw of a lead. */
export interface Memory {
    /** A new variable; what `lasts` is made once and used again for every lead. */
    readonly declare: (prefix: string, initial: string, lasts?: boolean) => string;
    readonly entries: () => readonly Remembered[];
}
/** A variable and what it begins as. */
interface Remembered {
    readonly name: string;
    readonly initial: string;
    readonly lasts: boolean;
}
export declare function memoryOf(): Memory;
export {};
