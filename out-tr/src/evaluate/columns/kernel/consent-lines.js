import { codeIn } from '../code-column.js';
import { stateCodes } from '../consent-columns.js';
import { literal } from './constants.js';
import { consentOf } from './workbench.js';
/** The lines that find the newest known state of every consent that is asked for, and the opening it makes. */
export function consentLines(bench) {
    const { columns, constants, openings, purposes } = bench;
    const { consents } = columns;
    const opens = openings.purposes.map((purpose, bit) => `(${consentOf(bench, purpose)} === ${literal(stateCodes.given)} ? ${literal(openings.signals * 2 ** bit)} : 0)`);
    const [offsets, codes, states, from] = [
        consents.offsets,
        consents.purposes.codes,
        consents.states,
        consents.from,
    ].map((array) => constants.nameOf(array));
    const cases = [...purposes].flatMap(([purpose, name]) => {
        const code = codeIn(consents.purposes, purpose);
        return code === 0 ? [] : [`case ${literal(code)}: ${name} = ${states}[consent]; break;`];
    });
    const open = `const open = ${['0', ...opens].join(' + ')};`;
    const unknown = [...purposes.values()].map((name) => `let ${name} = 0;`);
    if (cases.length === 0)
        return [...unknown, open];
    return [
        ...unknown,
        `for (let consent = ${offsets}[i], stop = ${offsets}[i + 1]; consent < stop; consent++) {`,
        `if (${from}[consent] <= asOf) switch (${codes}[consent]) {`,
        ...cases,
        '}',
        '}',
        open,
    ];
}
