/** A run over mutants of files; seed and files determine it. */
export interface MutationRun {
    readonly files: readonly string[];
    readonly seed: number;
    readonly mutants: number;
    /** Called with the number of mutants judged so far. */
    readonly progress?: (done: number) => void;
}
/** What came of a run. */
export interface MutationFigures {
    readonly mutants: number;
    /** Taken by the reader of plain files. */
    readonly read: number;
    /** Of every hundredth mutant: those without a finding, and how many of them the reader of plain files took. */
    readonly sound: number;
    readonly soundAndRead: number;
    /** Where the readers disagree: what is wrong, and the text, with its number in the run. */
    readonly wrong: readonly Disagreement[];
}
interface Disagreement {
    readonly index: number;
    readonly wrong: string;
    readonly text: string;
}
export declare function runMutants(run: MutationRun): MutationFigures;
export {};
