import { type ParsedNode } from 'yaml';
import type { JsonObject } from '../support/json-value.ts';
import { type Reading } from './reading.ts';
/** The name under which a value enters its map; nothing, and a finding, where it may not. Of equal keys the first counts. */
export declare function readKey(key: ParsedNode, map: JsonObject, reading: Reading): string | undefined;
