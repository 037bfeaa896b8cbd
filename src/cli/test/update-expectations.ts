import type { FileSystem } from '../../host/file-system.ts';
import type { Claim } from '../../scenario/compare.ts';
import { nothing } from '../../scenario/got.ts';
import { counted } from '../../support/counted.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { replaceFile } from '../replace-file.ts';
import { failedOf, type TestRun } from './test-run.ts';

/** A piece of a file to be written anew; offsets in its text. */
interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Writes what came into the failed expectations. What must not be, and what has no value to write, is left to people. */
export function updateExpectations(invocation: Invocation, run: TestRun): ExitCode {
  const { io, quiet } = invocation;
  const mismatches = failedOf(run).flatMap((result) => result.mismatches);
  const edits = mismatches.filter(isWritable).map((mismatch) => editOf(run, mismatch));
  const files = new Set(edits.map(({ file }) => file));
  for (const file of files) writeEdits(io.machine.files, run, file, edits);
  const left = mismatches.filter((mismatch) => !isWritable(mismatch));
  for (const { key, negated, expected, place } of left) {
    const { start } = run.sound.checked.locate(place);
    const what = negated ? `not ${expected}` : expected;
    io.stderr.write(
      `${run.sound.folder.shown}${place.file}:${start.line} is left to you: ${key} expects ${what}\n`,
    );
  }
  if (!quiet) {
    const summary = `Updated ${counted(edits.length, 'expectation')} in ${counted(files.size, 'file')}.`;
    io.stderr.write(`${summary} Have both departments look at the change before it is merged.\n`);
  }
  return left.length === 0 ? exitCodes.clean : exitCodes.findings;
}

/** `none` is a value only of due times and clocks. */
function isWritable({ key, negated, got }: Claim): boolean {
  return !negated && (got !== nothing || key.startsWith('due/'));
}

function editOf({ sound }: TestRun, { place, got }: Claim): Edit {
  const { start, end } = sound.checked.locate(place);
  const written = sound.checked.textOf(place.file)?.slice(start.offset, end.offset) ?? '';
  // Bands are numbers to YAML unless they are quoted; who quoted them wants them quoted.
  const text = /^["']/.test(written) ? `${written[0]}${got}${written[0]}` : got;
  return { file: place.file, start: start.offset, end: end.offset, text };
}

function writeEdits(files: FileSystem, { sound }: TestRun, file: string, edits: readonly Edit[]): void {
  const before = sound.checked.textOf(file) ?? '';
  const own = edits.filter((edit) => edit.file === file).sort((left, right) => right.start - left.start);
  const after = own.reduce(
    (text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end),
    before,
  );
  replaceFile(files, `${sound.folder.path}/${file}`, after);
}
