import { resolve } from 'node:path';
import { bytesOf, parentsOf, type TreeFile } from '../host/tree-files.ts';
import { counted } from '../support/counted.ts';
import { nearestName } from '../support/nearest-name.ts';
import type { Invocation } from './command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { packagedFiles } from './packaged-files.ts';
import { couldNotRun } from './refusal.ts';

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

/** Replaces schemas that stand there already and touches nothing else. */
function copySchemas(invocation: Invocation, out: string, schemas: readonly TreeFile[]): ExitCode {
  const { io, quiet } = invocation;
  const { files } = io.machine;
  const target = resolve(io.workingFolder, out);
  for (const { path, content } of schemas) {
    const file = `${target}/${path}`;
    files.makeFolder([target, ...parentsOf(path).slice(-1)].join('/'));
    files.create(`${file}.unfinished`, bytesOf(content), 'soon');
    files.rename(`${file}.unfinished`, file);
  }
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
