import { resolve } from 'node:path';
import { bytesOf } from '../host/tree-files.js';
import { counted } from '../support/counted.js';
import { nearestName } from '../support/nearest-name.js';
import { exitCodes } from './exit-code.js';
import { packagedFiles } from './packaged-files.js';
import { couldNotRun } from './refusal.js';
import { writeInto } from './write-into.js';
const suffix = '.schema.json';
/** Prints one schema, or copies all of them into a folder of the user. */
export function runSchema(invocation) {
    const { io, options, parameters } = invocation;
    const schemas = packagedFiles(io.machine.files, 'schemas').filter(({ path }) => path.endsWith(suffix));
    if (typeof options['out'] === 'string')
        return copySchemas(invocation, options['out'], schemas);
    const name = parameters[0] ?? 'leadpact';
    const schema = schemas.find(({ path }) => path === `${name}${suffix}`);
    if (schema === undefined)
        return couldNotRun(io, unknownSchema(name, schemas));
    io.stdout.write(Buffer.from(bytesOf(schema.content)).toString('utf8'));
    return exitCodes.clean;
}
function copySchemas(invocation, out, schemas) {
    const { io, quiet } = invocation;
    writeInto(io.machine.files, resolve(io.workingFolder, out), schemas);
    if (!quiet)
        io.stderr.write(`Wrote ${counted(schemas.length, 'schema')} to ${out}.\n`);
    return exitCodes.clean;
}
function unknownSchema(name, schemas) {
    const known = schemas.map(({ path }) => path.slice(0, -suffix.length));
    const nearest = nearestName(name, known);
    return nearest === undefined
        ? `there is no schema ${name}; there are ${known.join(', ')}`
        : `there is no schema ${name} (did you mean ${nearest}?)`;
}
