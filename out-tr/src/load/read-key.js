import { isScalar, Scalar } from 'yaml';
import { anchorKey } from './anchors.js';
import { hidesCharacter } from './characters.js';
import { controlCharacter } from './codes/control-character.js';
import { duplicateKey } from './codes/duplicate-key.js';
import { keyNotText } from './codes/key-not-text.js';
import { mergeKey } from './codes/merge-key.js';
import { unsafeKey } from './codes/unsafe-key.js';
import { keyName } from './key-name.js';
import { placeOf, remark } from './reading.js';
/** Names that reach into the objects of a program instead of naming an entry. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);
/** The name under which a value enters its map; nothing, and a finding, where it may not. Of equal keys the first counts. */
export function readKey(key, map, reading) {
    const name = keyName(key);
    if (name === undefined) {
        remark(reading, keyNotText, key, { message: 'the key is no word or number' });
        return undefined;
    }
    if (isScalar(key) && key.anchor !== undefined)
        anchorKey(key.anchor, key, name, reading);
    const objection = objectionTo(key, name, map);
    if (objection === undefined)
        return name;
    reading.path.push(name);
    const first = { place: placeOf(reading, 'key'), message: 'it stands here first' };
    const related = objection.page === duplicateKey ? [first] : [];
    remark(reading, objection.page, key, { message: objection.message, related, part: 'key' });
    reading.path.pop();
    return undefined;
}
function objectionTo(key, name, map) {
    if (name in map)
        return { page: duplicateKey, message: `the key \`${name}\` stands twice in this map` };
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
