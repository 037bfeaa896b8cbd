import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { readSchema } from '../schemas/schema-files.js';
import { snippetDocument } from '../schemas/snippet-document.js';
/** As `init` writes it, for a file in `definitions/`. */
export const modeline = '# yaml-language-server: $schema=../schemas/leadpact.schema.json\n';
/** The document that the first snippet of a kind makes. */
export function kindDocument(kind) {
    const snippets = readSchema(`${kind}.schema.json`)['defaultSnippets'];
    const [first] = Array.isArray(snippets) ? snippets : [];
    if (first === undefined)
        throw new Error(`${kind} has no snippet`);
    return `${modeline}${stringify(snippetDocument(first.body))}`;
}
/** What the schema of a kind says of the keys of its documents. */
export function propertiesOf(kind) {
    return Object(readSchema(`${kind}.schema.json`)['properties']);
}
/** Every key of a document that the schema names outright; alternatives are not followed. */
export function keysIn(kind, text) {
    const file = `${kind}.schema.json`;
    return keysUnder(text, parseDocument(text).contents, { file, schema: readSchema(file) }, 0);
}
function keysUnder(text, node, place, depth) {
    const { file, schema } = resolved(place);
    if (isSeq(node)) {
        return node.items.flatMap((item) => keysUnder(text, item, { file, schema: Object(schema['items']) }, depth));
    }
    if (!isMap(node))
        return [];
    return node.items.flatMap(({ key, value }) => {
        const name = String(key);
        const property = Object(schema['properties'])[name];
        const below = { file, schema: Object(property ?? schema['additionalProperties']) };
        const deeper = keysUnder(text, value, below, depth + 1);
        if (property === undefined || !isScalar(key) || !key.range)
            return deeper;
        const isRequired = Array.isArray(schema['required']) && schema['required'].includes(name);
        const position = positionAt(text, key.range[0]);
        const own = { key: name, position, depth, isRequired, property, form: resolved(below).schema };
        const at = isScalar(value) && value.range ? { value: positionAt(text, value.range[0]) } : {};
        return [{ ...own, ...at }, ...deeper];
    });
}
function resolved({ file, schema }) {
    const { $ref } = schema;
    if (typeof $ref !== 'string')
        return { file, schema };
    const [name = '', pointer = ''] = $ref.split('#');
    const target = name === '' ? file : name;
    const steps = pointer.split('/').filter((step) => step !== '');
    const found = steps.reduce((node, step) => Object(node)[step], readSchema(target));
    return resolved({ file: target, schema: Object(found) });
}
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
