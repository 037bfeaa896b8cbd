import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { JsonValue } from '../support/json-value.ts';
import { followAlias, readAnchored } from './anchors.ts';
import { hidesCharacter } from './characters.ts';
import { controlCharacter } from './codes/control-character.ts';
import { readKey } from './read-key.ts';
import { readNumber } from './read-number.ts';
import { type Reading, remark } from './reading.ts';

/** The plain data of a node; what an agreement may not say becomes a finding. Depth was bounded while parsing. */
export function readNode(node: ParsedNode, reading: Reading): JsonValue {
  if (isAlias(node)) return followAlias(node, reading);
  reading.values++;
  return node.anchor === undefined ? readContent(node, reading) : readAnchored(node, reading, readContent);
}

function readContent(node: Exclude<ParsedNode, Alias.Parsed>, reading: Reading): JsonValue {
  if (isScalar(node)) return readScalar(node, reading);
  reading.depth++;
  if (reading.depth > reading.deepest) reading.deepest = reading.depth;
  const value = isMap(node) ? readMap(node, reading) : readList(node, reading);
  reading.depth--;
  return value;
}

function readScalar(node: Scalar.Parsed, reading: Reading): JsonValue {
  const { value } = node;
  if (typeof value === 'number') return readNumber(node, value, reading);
  if (typeof value !== 'string') return value === true || value === false ? value : null;
  // Only double quotes know escapes; everything else was checked in the file's text.
  if (node.type === Scalar.QUOTE_DOUBLE && hidesCharacter(value)) {
    remark(reading, controlCharacter, node, {
      message: 'the text hides a control or invisible character behind an escape',
    });
  }
  return value;
}

function readList({ items }: YAMLSeq.Parsed, reading: Reading): JsonValue {
  const list: JsonValue[] = [];
  for (const item of items) {
    reading.path.push(list.length);
    list.push(readNode(item, reading));
    reading.path.pop();
  }
  return list;
}

function readMap({ items }: YAMLMap.Parsed, reading: Reading): JsonValue {
  // Without a prototype no key can reach one, and none is there before it was read.
  const map: Record<string, JsonValue> = Object.create(null);
  for (const { key, value } of items) {
    const name = readKey(key, map, reading);
    if (name === undefined) continue;
    reading.path.push(name);
    map[name] = value === null ? null : readNode(value, reading);
    reading.path.pop();
  }
  return map;
}
