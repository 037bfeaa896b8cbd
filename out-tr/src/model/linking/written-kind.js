import { kinds } from '../link/kinds.js';
/** Every kind, in code-point order. */
export const kindNames = Object.values(kinds).map(({ kind }) => kind);
/** The kind that a document names, whatever else is wrong with it. */
export function writtenKind(data) {
    if (typeof data !== 'object' || data === null || !('kind' in data))
        return undefined;
    return kindNames.find((kind) => kind === data.kind);
}
/** The kinds that a text that could not be read as YAML seems to hold; every kind where it names none. */
export function kindsInText(text) {
    const written = Array.from(text.matchAll(/^kind:[ \t]*["']?([a-z-]+)/gm), ([, name]) => name);
    const known = kindNames.filter((kind) => written.includes(kind));
    return new Set(known.length === 0 ? kindNames : known);
}
