import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
const folder = join(import.meta.dirname, '../../schemas');
const annotations = [
    'markdownDescription',
    'markdownEnumDescriptions',
    'enumDescriptions',
    'defaultSnippets',
    'patternErrorMessage',
];
/** Keywords whose value holds data rather than schemas. */
const data = ['examples', 'enum', 'const', 'required', 'dependentRequired', 'defaultSnippets', 'type'];
export const files = readdirSync(folder)
    .filter((name) => name !== 'output')
    .toSorted();
export const kinds = files
    .map((name) => name.replace('.schema.json', ''))
    .filter((name) => name !== 'definitions' && name !== 'leadpact');
export function readSchema(name) {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
/** Every schema and subschema of a file. */
export function partsOf(file) {
    return within({ file, pointer: '', node: readSchema(file), isProperty: false, inCondition: false });
}
/** Knows all files by their names, so relative references between them resolve. */
export function schemaValidator() {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
    ajv.addVocabulary(annotations);
    for (const file of files)
        ajv.addSchema(readSchema(file), file);
    return ajv;
}
function within(part) {
    return [part, ...childrenOf(part).flatMap(within)];
}
function childrenOf({ file, pointer, node, inCondition }) {
    return Object.entries(node).flatMap(([key, value]) => {
        if (data.includes(key))
            return [];
        const base = {
            file,
            isProperty: key === 'properties',
            inCondition: inCondition || key === 'if' || key === 'not',
        };
        return schemasUnder(key, value).map(([step, child]) => ({
            ...base,
            pointer: `${pointer}/${step}`,
            node: child,
        }));
    });
}
function schemasUnder(key, value) {
    if (Array.isArray(value))
        return value.filter(isNode).map((child, index) => [`${key}/${index}`, child]);
    if (!isNode(value))
        return [];
    if (key !== 'properties' && key !== '$defs')
        return [[key, value]];
    return Object.entries(value).flatMap(([name, child]) => isNode(child) ? [[`${key}/${name}`, child]] : []);
}
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
