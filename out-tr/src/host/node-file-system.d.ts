import { type FileSystem } from './file-system.ts';
/** The real files, through synchronous calls: a command reads a hundred small files, and waiting for each in turn is fastest. */
export declare const nodeFileSystem: FileSystem;
