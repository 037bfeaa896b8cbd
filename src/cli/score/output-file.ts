import { createReadStream } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Io } from '../io.ts';
import type { ScoreOptions } from './score-options.ts';

/** Where the rows are written first, and how they come to where they belong. */
export interface OutputFile {
  /** Absolute; what the engine writes. */
  readonly path: string;
  /** Renames it, or prints it. */
  readonly finish: () => Promise<void>;
}

/** Beside its place, so that nobody ever finds half a file there; a sentence where there is no such folder. */
export function outputFile(
  io: Io,
  { out }: ScoreOptions,
  scratch: string,
  inputs: readonly string[],
): OutputFile | string {
  const { files, processes } = io.machine;
  if (out === undefined) {
    const path = `${scratch}/scores.csv`;
    return { path, finish: () => print(io, path) };
  }
  const named = resolve(io.workingFolder, out);
  // Where a link leads to, so that the link stays one.
  const place = files.realPath(named) ?? named;
  if (inputs.some((input) => (files.realPath(input) ?? input) === place))
    return `${out} is one of the files that are read; name another file for the scores`;
  const folder = files.realPath(dirname(place));
  if (folder === undefined || files.kindOf(folder) !== 'folder') return `there is no folder ${dirname(out)}`;
  if (files.kindOf(place) === 'folder') return `${out} is a folder`;
  const path = `${folder}/.leadpact-${processes.freshName()}.part`;
  return {
    path,
    finish: async () => files.rename(path, `${folder}/${basename(place)}`),
  };
}

async function print({ stdout }: Io, path: string): Promise<void> {
  for await (const part of createReadStream(path, { encoding: 'utf8', highWaterMark: 1024 * 1024 })) {
    stdout.write(String(part));
  }
}
