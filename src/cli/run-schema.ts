import { resolve } from 'node:path';
import { bytesOf, type TreeFile } from '../host/tree-files.ts';
import { counted } from '../support/counted.ts';
import { nearestName } from '../support/nearest-name.ts';
import type { Invocation } from './command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { packagedFiles } from './packaged-files.ts';
import { couldNotRun } from './refusal.ts';
import { writeInto } from './write-into.ts';

const suffix = '.schema.json';

/** Prints one schema, or copies all of them into a folder of the user. */
export function runSchema(invocation: Invocation): ExitCode {
  const { io, options, parameters } = invocation;
  const schemas = packagedFiles(io.machine.files, 'schemas').filter(({ path }) => path.endsWith(suffix));
  if (typeof options['out'] === 'string') return copySchemas(invocation, options['out'], schemas);
  const name = parameters[0] ?? 'leadpact';
  const schema = schemas.find(({ path }) => path === `${name}${suffix}`);
  if (schema === undefined) return couldNotRun(io, unknownSchema(name, schemas));
  io.stdout.write(Buffer.from(bytesOf(schema.content)).toString('utf8'));
  return exitCodes.clean;
}

function copySchemas(invocation: Invocation, out: string, schemas: readonly TreeFile[]): ExitCode {
  const { io, quiet } = invocation;
  writeInto(io.machine.files, resolve(io.workingFolder, out), schemas);
  if (!quiet) io.stderr.write(`Wrote ${counted(schemas.length, 'schema')} to ${out}.\n`);
  return exitCodes.clean;
}

function unknownSchema(name: string, schemas: readonly TreeFile[]): string {
  const known = schemas.map(({ path }) => path.slice(0, -suffix.length));
  const nearest = nearestName(name, known);
  return nearest === undefined
    ? `there is no schema ${name}; there are ${known.join(', ')}`
    : `there is no schema ${name} (did you mean ${nearest}?)`;
}
