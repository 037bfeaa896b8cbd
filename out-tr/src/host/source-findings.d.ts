import type { Finding } from '../diagnostics/finding.ts';
import type { SourceLimits } from './source-limits.ts';
/** A link inside the agreement that points out of it. */
export declare function leavesFolder(path: string): Finding;
/** Something that is there but cannot be read. */
export declare function unreadable(path: string, reason: string): Finding;
/** A folder, pipe or device in place of a file, or a file in place of a folder. */
export declare function wrongKind(path: string, message: string): Finding;
/** More files, or more bytes in all, than one agreement may have. */
export declare function tooMany(path: string, limits: SourceLimits): Finding;
/** Folders nested deeper than anybody would file definitions. */
export declare function tooDeep(path: string, depth: number): Finding;
/** A file among the definitions that leadpact passes over. */
export declare function notRead(path: string, extensions: readonly string[]): Finding;
