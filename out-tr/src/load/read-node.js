import { isAlias, isMap, isScalar, Scalar, } from 'yaml';
import { followAlias, readAnchored } from './anchors.js';
import { hidesCharacter } from './characters.js';
import { controlCharacter } from './codes/control-character.js';
import { readKey } from './read-key.js';
import { readNumber } from './read-number.js';
import { remark } from './reading.js';
/** The plain data of a node; what an agreement may not say becomes a finding. Depth was bounded while parsing. */
export function readNode(node, reading) {
    if (isAlias(node))
        return followAlias(node, reading);
    reading.values++;
    return node.anchor === undefined ? readContent(node, reading) : readAnchored(node, reading, readContent);
}
function readContent(node, reading) {
    if (isScalar(node))
        return readScalar(node, reading);
    reading.depth++;
    if (reading.depth > reading.deepest)
        reading.deepest = reading.depth;
    const value = isMap(node) ? readMap(node, reading) : readList(node, reading);
    reading.depth--;
    return value;
}
function readScalar(node, reading) {
    const { value } = node;
    if (typeof value === 'number')
        return readNumber(node, value, reading);
    if (typeof value !== 'string')
        return value === true || value === false ? value : null;
    // Only double quotes know escapes; everything else was checked in the file's text.
    if (node.type === Scalar.QUOTE_DOUBLE && hidesCharacter(value)) {
        remark(reading, controlCharacter, node, {
            message: 'the text hides a control or invisible character behind an escape',
        });
    }
    return value;
}
function readList({ items }, reading) {
    const list = [];
    for (const item of items) {
        reading.path.push(list.length);
        list.push(readNode(item, reading));
        reading.path.pop();
    }
    return list;
}
function readMap({ items }, reading) {
    // Without a prototype no key can reach one, and none is there before it was read.
    const map = Object.create(null);
    for (const { key, value } of items) {
        const name = readKey(key, map, reading);
        if (name === undefined)
            continue;
        reading.path.push(name);
        map[name] = value === null ? null : readNode(value, reading);
        reading.path.pop();
    }
    return map;
}
