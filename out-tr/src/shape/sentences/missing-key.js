import { textParam } from '../breach.js';
import { missingKey as page } from '../codes/missing-key.js';
import { flowText } from '../flow-text.js';
import { asClause } from '../help-words.js';
import { definitionHolding, resolved } from '../schema-node.js';
import { subject } from '../subject.js';
import { choiceWords, quoted } from '../value-words.js';
/** `signal 'demo-request' has no 'intent'`. */
export function missingKey(breach) {
    const key = textParam(breach, 'missingProperty');
    return {
        page,
        ...enclosing(breach),
        message: `${subject(breach)} has no ${quoted(key)}`,
        help: help(breach, key),
    };
}
/** A key that needs another beside it: `'within' stands without 'signal'`. */
export function missingCompanion(breach) {
    const key = textParam(breach, 'property');
    const missing = textParam(breach, 'missingProperty');
    return {
        page,
        path: [...breach.path, key],
        part: 'key',
        message: `${quoted(key)} stands without ${quoted(missing)}`,
        help: help(breach, missing),
    };
}
/** None of several keys of which one is needed. */
export function missingChoice(breach, keys) {
    return {
        page,
        ...enclosing(breach),
        message: `${subject(breach)} has none of the keys ${keys.map(quoted).join(', ')}`,
        help: `add ${choiceWords(keys)}`,
    };
}
/** The smallest place around what is missing: the key of the block, else the entry of the list; `kind` of a document. */
function enclosing({ path }) {
    if (path.length === 0)
        return { path: ['kind'], part: 'key' };
    return typeof path.at(-1) === 'string' ? { path, part: 'key' } : { path };
}
function help({ node, schemaPath }, key) {
    const property = node.properties?.[key] ?? definitionHolding(schemaPath).properties?.[key];
    const { examples = [], description } = resolved(property ?? {});
    const [example] = examples;
    const addition = example === undefined ? `add \`${key}\`` : `add for example \`${key}: ${flowText(example)}\``;
    return description === undefined ? addition : `${addition} (${asClause(description)})`;
}
