import { schemaNotes } from '../generated/schema-notes.js';
let parsed;
let words;
/** The schema that holds the failing keyword: `#/$defs/ScoringRule/oneOf` → the rule. */
export function nodeHolding(schemaPath) {
    return nodeAt(schemaPath.split('/').slice(1, -1));
}
/** The definition in which a failing keyword stands, where its keys are described. */
export function definitionHolding(schemaPath) {
    return nodeAt(schemaPath.split('/').slice(1, 3));
}
/** What people call the value; a condition inside a definition speaks of the definition. */
export function titleOf(node, schemaPath) {
    const isPart = node.type === undefined && node.properties === undefined;
    return node.title ?? (isPart ? definitionHolding(schemaPath).title : undefined);
}
/** Whether the language itself has this word as a key somewhere. */
export function isWord(key) {
    words ??= new Set(Object.values(notes().$defs).flatMap(keysWithin));
    return words.has(key);
}
/** A definition by its name, e.g. `Criterion`. */
export function definitionNamed(name) {
    return nodeAt(['$defs', name]);
}
export function nodeOfKind(kind) {
    return nodeAt(['$defs', notes().kinds[kind] ?? kind]);
}
/** The node with what it refers to; its own words win over those of the reference. */
export function resolved(node) {
    return node.$ref === undefined ? node : { ...nodeAt(node.$ref.split('/').slice(1)), ...node };
}
function nodeAt(steps) {
    let node = notes();
    for (const step of steps) {
        node =
            typeof node === 'object' && node !== null
                ? Object.getOwnPropertyDescriptor(node, step)?.value
                : undefined;
    }
    if (typeof node !== 'object' || node === null)
        throw new Error(`no schema at ${steps.join('/')}`);
    return node;
}
function keysWithin(node) {
    return Object.entries(node.properties ?? {}).flatMap(([key, property]) => [key, ...keysWithin(property)]);
}
function notes() {
    // The text is generated from schemas/ together with the validators.
    parsed ??= JSON.parse(schemaNotes);
    return parsed;
}
