import type { FileSystem } from '../host/file-system.ts';
/** Puts a file of the user in the place of the old one in one step; a link keeps leading to it. */
export declare function replaceFile(files: FileSystem, path: string, bytes: Uint8Array): void;
