import type { Alias, ParsedNode } from 'yaml';
import type { JsonValue } from '../support/json-value.ts';
import { type Reading } from './reading.ts';
/** Reads a part that aliases may repeat, and measures it, so that repeating it can be bounded without doing it. */
export declare function readAnchored<Node extends ParsedNode>(node: Node, reading: Reading, read: (node: Node, reading: Reading) => JsonValue): JsonValue;
/** The value an alias repeats, shared with its anchor; null and a finding where it may not be repeated. */
export declare function followAlias(alias: Alias.Parsed, reading: Reading): JsonValue;
/** Makes a key repeatable under its anchor. */
export declare function anchorKey(anchor: string, node: ParsedNode, name: string, reading: Reading): void;
