import { reduceSchema } from './reduce-schema.js';
const forEditors = [
    'markdownDescription',
    'markdownEnumDescriptions',
    'enumDescriptions',
    'defaultSnippets',
];
/** The schemas as text, for the words of findings: parsed only when there is something to say. */
export function writeSchemaNotes(bundle) {
    const definitions = Object.fromEntries(Object.entries(bundle.definitions).map(([name, node]) => [
        name,
        brief(reduceSchema(node, isNoted), new Set(requiredWithin(node))),
    ]));
    const notes = JSON.stringify({ kinds: bundle.kinds, $defs: definitions });
    return `// Written by \`npm run generate\` from schemas/. Do not edit.

/** JSON: \`kinds\` maps each kind to its entry in \`$defs\`, which holds the schemas with one example each. */
export const schemaNotes: string =
  ${JSON.stringify(notes)};
`;
}
function isNoted(keyword) {
    return !forEditors.includes(keyword);
}
/** Findings show one example of a value, and say what a missing key or the only possible value means. */
function brief(node, needed, key = '') {
    const kept = Object.entries(node).filter(([name, value]) => name !== 'description' || typeof value !== 'string' || needed.has(key) || 'const' in node);
    return Object.fromEntries(kept.map(([name, value]) => {
        if (name === 'examples' && Array.isArray(value))
            return [name, value.slice(0, 1)];
        if (name === 'description' && typeof value === 'string') {
            return [name, 'const' in node ? value : firstClause(value)];
        }
        return [name, briefValue(value, needed, name)];
    }));
}
function briefValue(value, needed, name) {
    if (Array.isArray(value))
        return value.map((part) => briefValue(part, needed, ''));
    // JSON that is neither list nor scalar is a map.
    return typeof value === 'object' && value !== null ? brief(value, needed, name) : value;
}
function firstClause(description) {
    return description.replace(/(?<=[.:;]) [\s\S]*$/, '').replace(/[:;]$/, '.');
}
/** Every key that the definition can require. */
function requiredWithin(value, name = '') {
    if (Array.isArray(value)) {
        return name === 'required' ? value.map(String) : value.flatMap((part) => requiredWithin(part));
    }
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, part]) => requiredWithin(part, name === 'dependentRequired' ? 'required' : key));
}
