import type { FileSystem } from '../../src/host/file-system.ts';
/** What a process experiences that is killed: nothing after it happens. */
export declare class Killed extends Error {
}
/** A file system whose process dies right before its change number `lives` (from 0); after that nothing works any more. */
export declare function mortalFiles(lives: number): {
    readonly files: FileSystem;
    readonly changes: () => number;
};
