import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../host/package-folder.ts';
import { bytesOf, parentsOf, standingEntries } from '../host/tree-files.ts';
import { counted } from '../support/counted.ts';
import { nearestName } from '../support/nearest-name.ts';
import type { Invocation } from './command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { couldNotRun } from './refusal.ts';

const suffix = '.schema.json';

/** Prints one schema, or copies all of them into a folder of the user. */
export function runSchema(invocation: Invocation): ExitCode {
  const { io, options, parameters } = invocation;
  const { files } = io.machine;
  const folder = `${packageFolder(files, fileURLToPath(import.meta.url))}/schemas`;
  const paths = standingEntries(files, folder)
    .map(({ path }) => path)
    .filter((path) => path.endsWith(suffix));
  if (typeof options['out'] === 'string') return copySchemas(invocation, options['out'], { folder, paths });
  const name = parameters[0] ?? 'leadpact';
  if (!paths.includes(`${name}${suffix}`)) return couldNotRun(io, unknownSchema(name, paths));
  io.stdout.write(Buffer.from(readSchema(invocation, `${folder}/${name}${suffix}`)).toString('utf8'));
  return exitCodes.clean;
}

interface Schemas {
  readonly folder: string;
  readonly paths: readonly string[];
}

/** Replaces schemas that stand there already and touches nothing else. */
function copySchemas(invocation: Invocation, out: string, { folder, paths }: Schemas): ExitCode {
  const { io, quiet } = invocation;
  const { files } = io.machine;
  const target = resolve(io.workingFolder, out);
  for (const path of paths) {
    const file = `${target}/${path}`;
    files.makeFolder([target, ...parentsOf(path).slice(-1)].join('/'));
    files.create(`${file}.unfinished`, bytesOf(readSchema(invocation, `${folder}/${path}`)), 'soon');
    files.rename(`${file}.unfinished`, file);
  }
  if (!quiet) io.stderr.write(`Wrote ${counted(paths.length, 'schema')} to ${out}.\n`);
  return exitCodes.clean;
}

function readSchema({ io }: Invocation, path: string): Uint8Array {
  const reading = io.machine.files.read(path, 10_000_000);
  if (reading.what !== 'bytes') throw new Error(`${path} cannot be read`);
  return reading.bytes;
}

function unknownSchema(name: string, paths: readonly string[]): string {
  const known = paths.map((path) => path.slice(0, -suffix.length));
  const nearest = nearestName(name, known);
  return nearest === undefined
    ? `there is no schema ${name}; there are ${known.join(', ')}`
    : `there is no schema ${name} (did you mean ${nearest}?)`;
}
