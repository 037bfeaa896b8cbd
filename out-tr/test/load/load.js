import { defaultLimits } from '../../src/load/limits.js';
import { loadFile } from '../../src/load/load-file.js';
/** Loads a text as the file `a.yaml`. */
export function load(text, limits = {}) {
    return loadBytes(new TextEncoder().encode(text), limits);
}
export function loadBytes(bytes, limits = {}) {
    return loadFile({ path: 'a.yaml', bytes }, { ...defaultLimits, ...limits });
}
/** The findings of a file as `code line:column-line:column`. */
export function shortFindings({ findings }) {
    return findings.map(({ code, range }) => {
        if (range === undefined)
            return code;
        const { start, end } = range;
        return `${code} ${start.line}:${start.column}-${end.line}:${end.column}`;
    });
}
