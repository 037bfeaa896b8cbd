/** A command of the README and what it says of it. */
export interface Step {
    readonly command: string;
    readonly exit: number;
    /** What is printed, `…` for lines left out; absent where nothing is said of it. */
    readonly output?: string;
}
/** The commands of a section, in order: every line of its blocks marked `sh`, and what follows a `$` in those marked `text`. */
export declare function stepsOf(readme: string, heading: string): readonly Step[];
/** The excerpts of definitions in a section: the first line of each block marked `yaml` names its file. */
export declare function excerptsOf(readme: string, heading: string): readonly {
    readonly file: string;
    readonly text: string;
}[];
