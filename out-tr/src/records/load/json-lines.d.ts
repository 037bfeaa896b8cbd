import type { Engine } from '../engine.ts';
import type { LineReject } from './line-rejects.ts';
/** The lines of a file of JSON lines as a table of one column `json`; `lenient` leaves out those that are no objects. */
export declare function jsonLines(path: string, { lenient }?: {
    readonly lenient?: boolean;
}): string;
/** The engine has parsed the line and cut off the blanks around it. */
export declare const isObject: string;
/** The lines that are no objects, in order. */
export declare function jsonRejects(engine: Engine, path: string): Promise<readonly LineReject[]>;
