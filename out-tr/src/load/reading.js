import { loadFinding } from './load-finding.js';
export function openReading(source, document, limits, findings) {
    return {
        source,
        limits,
        findings,
        document,
        path: [],
        depth: 0,
        deepest: 0,
        values: 0,
        repeated: 0,
        anchors: new Map(),
        targets: new Map(),
    };
}
/** Adds a finding about a node at the place where the reader stands. */
export function remark(reading, page, node, { part, ...words }) {
    const place = placeOf(reading, part);
    const [start, end] = node.range;
    reading.findings.add(() => loadFinding(page, { place, range: reading.source.rangeBetween(start, end), ...words }));
}
export function placeOf({ source, document, path }, part) {
    return { file: source.path, document, path: [...path], ...(part === undefined ? {} : { part }) };
}
