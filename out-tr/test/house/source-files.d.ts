/** A hand-written source file of the tool. */
export interface SourceFile {
    /** Relative to `src/`, forward slashes. */
    readonly path: string;
    readonly text: string;
}
/** Every hand-written file under `src/`. */
export declare function sourceFiles(): readonly SourceFile[];
/** Modules that a file imports or loads lazily, as written. */
export declare function importsOf(text: string): readonly string[];
