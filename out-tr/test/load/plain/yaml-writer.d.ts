import type { JsonValue } from '../../../src/support/json-value.ts';
import type { Chance } from './chance.ts';
/** Data as a document in one of many layouts, without its `---`: a map in block style whose parts are drawn one by one. */
export declare function writtenMap(data: Readonly<Record<string, JsonValue>>, dice: Chance, indent?: number): string;
