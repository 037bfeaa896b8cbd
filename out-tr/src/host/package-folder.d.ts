import type { FileSystem } from './file-system.ts';
/** The folder of leadpact's own package, which holds schemas and pages: the nearest one above `file` with both. */
export declare function packageFolder(files: FileSystem, file: string): string;
