import { inside, keyOf, type Place } from '../../../src/diagnostics/place.ts';
import type { FileBytes } from '../../../src/load/loaded-file.ts';
import { linkAgreement } from '../../../src/model/link-agreement.ts';
import type { NameUse } from '../../../src/model/linking/names.ts';
import { type ReadAgreement, readAgreement } from '../../../src/model/read-agreement.ts';
import type { Rename } from '../../../src/model/rename.ts';

/** A text that goes in the place of what stands between two offsets of a file. */
interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The files as an author leaves them who gives other ids: every place that names one of the definitions is written anew,
 * comments and layout stay, and each definition says with `renamedFrom` what it was, unless `silent`.
 */
export function renamedFiles(
  files: readonly FileBytes[],
  renames: readonly Omit<Rename, 'place'>[],
  silent = false,
): readonly FileBytes[] {
  const read = readAgreement(files);
  const newNames = new Map(renames.map(({ noun, from, to }) => [`${noun} ${from}`, to]));
  const edits = namesWritten(read).flatMap((use) => {
    const to = newNames.get(`${use.noun} ${use.name}`);
    if (to === undefined) return [];
    const says = use.as === 'declaration' && !silent ? [saysRenamed(use, read)] : [];
    return [exchange(use, to, read), ...says];
  });
  return files.map((file) => ({ path: file.path, bytes: edited(file, edits) }));
}

/** Everything that gives a name or refers to one. */
export function namesWritten({ shaped }: Pick<ReadAgreement, 'shaped'>): readonly NameUse[] {
  const uses: NameUse[] = [];
  linkAgreement(shaped, undefined, (use) => uses.push(use));
  return uses;
}

/** A cell or a quoted text holds more than the name. */
function exchange({ name, place }: NameUse, to: string, { locate, textOf }: ReadAgreement): Edit {
  const { start, end } = locate(place);
  const found = (textOf(place.file) ?? '').slice(start.offset, end.offset);
  const text = found.replace(new RegExp(`(?<![a-z0-9-])${name}(?![a-z0-9-])`), to);
  if (text === found)
    throw new Error(`${place.file} ${place.path.join('.')}: ${found} does not name ${name}`);
  return { file: place.file, start: start.offset, end: end.offset, text };
}

/** In front of the `id`, else as the first key of the entry. */
function saysRenamed({ name, place }: NameUse, read: ReadAgreement): Edit {
  const { file } = place;
  const first = place.part === 'key' ? firstKey(place, read) : 'id';
  const entry = place.part === 'key' ? inside(place) : { ...place, path: place.path.slice(0, -1) };
  if (first === undefined) {
    const { start, end } = read.locate(entry);
    return { file, start: start.offset, end: end.offset, text: `{ renamedFrom: ${name} }` };
  }
  const { start } = read.locate(keyOf(inside(entry, first)));
  const before = (read.textOf(file) ?? '').slice(0, start.offset);
  const isFlow = /[{,]\s*$/.test(before);
  const text = `renamedFrom: ${name}${isFlow ? ', ' : `\n${' '.repeat(start.column - 1)}`}`;
  return { file, start: start.offset, end: start.offset, text };
}

/** Of the entry that has the name; one that says nothing has none. */
function firstKey({ file, document, path }: Place, { shaped }: ReadAgreement): string | undefined {
  const holder = shaped.find(({ place }) => place.file === file && place.document === document);
  return Object.keys(valueAt(holder?.data, path))[0];
}

function valueAt(data: unknown, path: Place['path']): object {
  return path.reduce<object>((here, step) => Object(Reflect.get(here, step)), Object(data));
}

function edited({ path, bytes }: FileBytes, edits: readonly Edit[]): Uint8Array {
  const own = new Map(
    edits
      .filter(({ file }) => file === path)
      .map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit] as const),
  );
  const text = new TextDecoder().decode(bytes);
  const inOrder = [...own.values()].sort((left, right) => right.start - left.start || right.end - left.end);
  return new TextEncoder().encode(
    inOrder.reduce((done, { start, end, text: to }) => done.slice(0, start) + to + done.slice(end), text),
  );
}
