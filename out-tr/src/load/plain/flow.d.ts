import type { JsonValue } from '../../support/json-value.ts';
import { type Scan } from './scan.ts';
/** Whether a list in brackets or a map in braces begins here. */
export declare function isFlow(scan: Scan): boolean;
/** A list in brackets or a map in braces; its further lines are indented deeper than `indent`. */
export declare function readFlow(scan: Scan, indent: number, depth: number): JsonValue;
