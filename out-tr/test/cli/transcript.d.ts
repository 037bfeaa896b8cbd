/**
 * Runs the steps of a case in its folder and writes down what came of each, as a terminal would show it. Steps:
 *   leadpact <arguments>     with NAME=value before it for the environment; CLOCK=hurried for a clock that is
 *                            a second further on whenever somebody looks at it
 *   write <path> <line>      a file with this line
 *   append <path> <line>     to a file
 *   replace <path> <from> => <to>
 *   remove <path>
 *   copy <path> <to>         a file or a folder
 *   commit <branch>          everything, as the only commit of a new branch, in git
 */
export declare function transcript(folder: string, steps: readonly string[]): Promise<string>;
