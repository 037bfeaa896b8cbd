import type { ReadableFiles } from './file-system.ts';

/** Files that were retrieved from a system; `path` is relative to the agreement's folder. */
export interface RetrievedFolder {
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** In words, what could not be read of it. */
  readonly troubles: readonly string[];
}

/** Bytes of one file of metadata; larger ones are none of ours. */
const longest = 4_000_000;
/** Folders inside folders. */
const deepest = 16;

/** Reads the files of these names below a folder of the agreement, by path; links are not followed. */
export function readRetrievedFolder(
  files: ReadableFiles,
  agreementFolder: string,
  folder: string,
  names: readonly string[],
): RetrievedFolder {
  const at = (path: string): string => `${agreementFolder}/${path}`;
  const kind = files.kindOf(at(folder));
  if (kind !== 'folder')
    return {
      files: [],
      troubles: [kind === 'absent' ? `there is no folder ${folder}` : `${folder} is no folder`],
    };
  const found: { path: string; content: string }[] = [];
  const troubles: string[] = [];
  for (const path of pathsBelow(files, at, folder, deepest)) {
    if (!names.includes(path.slice(path.lastIndexOf('/') + 1))) continue;
    const reading = files.read(at(path), longest);
    if (reading.what === 'bytes') found.push({ path, content: decoded(reading.bytes) });
    else troubles.push(`${path} cannot be read`);
  }
  return { files: found, troubles };
}

function pathsBelow(
  files: ReadableFiles,
  at: (path: string) => string,
  folder: string,
  depth: number,
): readonly string[] {
  if (depth === 0) return [];
  return (files.entriesOf(at(folder)) ?? []).flatMap(({ kind, name }) => {
    if (name.startsWith('.') || name === 'node_modules') return [];
    if (kind === 'folder') return pathsBelow(files, at, `${folder}/${name}`, depth - 1);
    return kind === 'file' ? [`${folder}/${name}`] : [];
  });
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
