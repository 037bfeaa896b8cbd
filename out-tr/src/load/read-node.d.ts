import { type ParsedNode } from 'yaml';
import type { JsonValue } from '../support/json-value.ts';
import { type Reading } from './reading.ts';
/** The plain data of a node; what an agreement may not say becomes a finding. Depth was bounded while parsing. */
export declare function readNode(node: ParsedNode, reading: Reading): JsonValue;
