import type { Io } from '../../src/cli/io.ts';
/** What a run wrote. */
export interface Written {
    stdout: string;
    stderr: string;
}
/** A world of its own for one run: nothing of this process but its files. */
export declare function testIo(workingFolder: string, more?: Partial<Io>): {
    readonly io: Io;
    readonly written: Written;
};
