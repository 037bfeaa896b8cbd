import type { Io } from '../src/cli/io.ts';
/** The command line's world for tools that run it in their own process, in this repository. */
export declare function repositoryIo(write: {
    readonly out: (text: string) => void;
    readonly error: (text: string) => void;
}): Io;
