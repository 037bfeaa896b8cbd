import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const shared = 'definitions';
/** Reads the union schema for its kinds, then each kind's file and the shared definitions. */
export function readSchemaBundle(folder) {
    const kinds = kindsOf(readSchema(folder, 'leadpact'));
    const definitions = {};
    for (const file of [shared, ...kinds]) {
        const schema = readSchema(folder, file);
        for (const [name, node] of Object.entries(objectAt(schema, '$defs'))) {
            definitions[definitionName(file, name)] = withLocalReferences(node, file); // every $defs entry is an object
        }
        if (file !== shared) {
            const { $defs, $schema, ...root } = schema;
            definitions[pascalCase(file)] = withLocalReferences(root, file); // an object stays one
        }
    }
    return { kinds: Object.fromEntries(kinds.map((kind) => [kind, pascalCase(kind)])), definitions };
}
function readSchema(folder, name) {
    // Parsing yields unknown JSON; the meta-schema test holds its form.
    return JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'));
}
function kindsOf(union) {
    const kinds = objectAt(objectAt(union, 'properties'), 'kind')['enum'];
    if (!Array.isArray(kinds))
        throw new Error('leadpact.schema.json names no kinds');
    return kinds.map(String).toSorted();
}
function objectAt(node, key) {
    return (node[key] ?? {}); // $defs and properties are objects in every schema
}
/** `definitions.schema.json#/$defs/criterion` → `Criterion`; `#/$defs/rule` inside scoring → `ScoringRule`. */
function definitionName(file, name) {
    if (file === shared)
        return pascalCase(name);
    const own = pascalCase(name);
    const owner = pascalCase(file);
    return own.startsWith(owner) ? own : owner + own;
}
function pascalCase(name) {
    return name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}
function withLocalReferences(node, file) {
    if (Array.isArray(node))
        return node.map((item) => withLocalReferences(item, file));
    if (typeof node !== 'object' || node === null)
        return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [
        key,
        key === '$ref' ? localReference(String(value), file) : withLocalReferences(value, file),
    ]));
}
function localReference(reference, file) {
    const match = /^(?:([a-z-]+)\.schema\.json)?#\/\$defs\/([A-Za-z]+)$/.exec(reference);
    if (match === null)
        throw new Error(`cannot follow the reference ${reference}`);
    return `#/$defs/${definitionName(match[1] ?? file, match[2] ?? '')}`;
}
