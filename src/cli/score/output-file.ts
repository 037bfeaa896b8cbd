import { createReadStream } from 'node:fs';
import { ownPath } from '../../host/own-path.ts';
import type { Io } from '../io.ts';
import type { FilePlace } from '../records/file-place.ts';
import { visibleOutput } from '../visible-output.ts';

/** Where the rows are written first, and how they come to where they belong. */
export interface OutputFile {
  /** Absolute; what the engine writes. */
  readonly path: string;
  /** Renames it, or prints it. */
  readonly finish: () => Promise<void>;
}

/** Beside its place, so that nobody ever finds half a file there; without a place it is printed in the end. */
export function outputFile(io: Io, place: FilePlace | undefined, scratch: string): OutputFile {
  const { files } = io.machine;
  if (place === undefined) {
    const path = `${scratch}/scores.csv`;
    return { path, finish: () => print(io, path) };
  }
  const path = `${ownPath(io.machine, place.folder, '.leadpact-score')}.part`;
  return {
    path,
    finish: async () => files.rename(path, `${place.folder}/${place.name}`),
  };
}

async function print(io: Io, path: string): Promise<void> {
  const stdout = visibleOutput(io.stdout);
  for await (const part of createReadStream(path, { encoding: 'utf8', highWaterMark: 1024 * 1024 })) {
    stdout.write(String(part));
  }
}
