import { isWord, titleOf } from './schema-node.js';
import { valueAt } from './value-at.js';
import { quoted } from './value-words.js';
/** How a sentence names a value: `'points'`, `entry 2 of 'days'`, `rule 'company-size'`, `the document`. */
export function subject({ path, value, node, schemaPath, }) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the document';
    const noun = takesBlock(node.type) ? `${titleOf(node, schemaPath) ?? ''} `.trimStart() : '';
    // A word of the language says what it is; only a name that the user chose needs the noun.
    if (typeof last === 'string')
        return isWord(last) ? quoted(last) : `${noun}${quoted(last)}`;
    const id = valueAt(value, ['id']);
    return typeof id === 'string' ? `${noun}${quoted(id)}` : `entry ${last + 1} of ${quoted(listName(path))}`;
}
function listName(path) {
    return String(path.findLast((step) => typeof step === 'string') ?? 'the list');
}
function takesBlock(type) {
    return type === undefined || type === 'object' || (Array.isArray(type) && type.includes('object'));
}
