import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textTable } from '../../src/support/text-table.js';
import { gateRow } from './gates.js';
import { median, ratiosOf } from './times.js';
/** The figures of one part: a line per competitor, fastest first, with its median ratio to the base and its spread. */
export function partLines(part) {
    const rows = [...part.times.keys()]
        .map((name) => ({ name, time: median(part.times.get(name) ?? []) }))
        .toSorted((left, right) => left.time - right.time)
        .map(({ name, time }) => [name, figure(time), ...ratioCells(part, name), remark(part, name)]);
    const head = ['', part.unit, `of ${part.base}`, 'spread', ''];
    return [
        `${part.name}: ${part.work}`,
        ...textTable([head, ...rows], ['left', 'right', 'right', 'right', 'left']),
        ...[...part.left].map(([name, reason]) => `left out: ${name} (${reason})`),
    ].map((line) => line.trimEnd());
}
function ratioCells(part, name) {
    const ratios = ratiosOf(part.times, name, part.base);
    if (name === part.base)
        return ['1', ''];
    return [`${figure(median(ratios))} ×`, `${figure(Math.min(...ratios))}–${figure(Math.max(...ratios))}`];
}
function remark({ wrong, notes }, name) {
    return wrong.get(name) ?? notes.get(name) ?? '';
}
/** Three digits are more than a shared machine can tell. */
function figure(value) {
    if (!Number.isFinite(value))
        return '–';
    return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
export function gateLines(results) {
    return textTable(results.map(gateRow), ['left', 'left', 'right']);
}
/** The results as JSON under bench/results/, which git ignores. */
export function store(name, figures) {
    mkdirSync('bench/results', { recursive: true });
    writeFileSync(join('bench', 'results', `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}
