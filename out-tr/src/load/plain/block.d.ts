import type { JsonValue } from '../../support/json-value.ts';
import { type Scan } from './scan.ts';
/** The map that begins here, its keys at the column of the first one. Ends at the content of a line that is not its own. */
export declare function readMap(scan: Scan, indent: number, depth: number): JsonValue;
