import { isScalar, type ParsedNode, Scalar } from 'yaml';
import type { CodePage } from '../diagnostics/code-page.ts';
import type { JsonObject } from '../support/json-value.ts';
import { anchorKey } from './anchors.ts';
import { hidesCharacter } from './characters.ts';
import { controlCharacter } from './codes/control-character.ts';
import { duplicateKey } from './codes/duplicate-key.ts';
import { keyNotText } from './codes/key-not-text.ts';
import { mergeKey } from './codes/merge-key.ts';
import { unsafeKey } from './codes/unsafe-key.ts';
import { keyName } from './key-name.ts';
import { placeOf, type Reading, remark } from './reading.ts';

/** Names that reach into the objects of a program instead of naming an entry. */
const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The name under which a value enters its map; nothing, and a finding, where it may not. Of equal keys the first counts. */
export function readKey(key: ParsedNode, map: JsonObject, reading: Reading): string | undefined {
  const name = keyName(key);
  if (name === undefined) {
    remark(reading, keyNotText, key, { message: 'the key is no word or number' });
    return undefined;
  }
  if (isScalar(key) && key.anchor !== undefined) anchorKey(key.anchor, key, name, reading);
  const objection = objectionTo(key, name, map);
  if (objection === undefined) return name;
  reading.path.push(name);
  const first = { place: placeOf(reading, 'key'), message: 'it stands here first' };
  const related = objection.page === duplicateKey ? [first] : [];
  remark(reading, objection.page, key, { message: objection.message, related, part: 'key' });
  reading.path.pop();
  return undefined;
}

interface Objection {
  readonly page: CodePage;
  readonly message: string;
}

function objectionTo(key: ParsedNode, name: string, map: JsonObject): Objection | undefined {
  if (name in map) return { page: duplicateKey, message: `the key \`${name}\` stands twice in this map` };
  if (unsafe.has(name))
    return { page: unsafeKey, message: `\`${name}\` is a name that programs use themselves` };
  if (name === '<<')
    return { page: mergeKey, message: 'the key `<<` asks to merge another map into this one' };
  if (isScalar(key) && key.type === Scalar.QUOTE_DOUBLE && hidesCharacter(name)) {
    return {
      page: controlCharacter,
      message: 'the key hides a control or invisible character behind an escape',
    };
  }
  return undefined;
}
