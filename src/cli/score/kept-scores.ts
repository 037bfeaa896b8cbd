import { fileStart } from '../../host/file-start.ts';
import type { FileSystem } from '../../host/file-system.ts';
import type { Agreement } from '../../model/agreement.ts';
import { keptOf } from '../../records/kept/kept.ts';
import { sealedJson } from '../../records/kept/sealed.ts';
import type { Instant } from '../../support/instant.ts';
import type { FilePlace } from '../records/file-place.ts';
import { replaceFile } from '../replace-file.ts';
import { toolVersion } from '../tool-version.ts';

/** The name of the note beside a file of scores or facts; a table has no room to say how long it may be kept. */
export function noteName(scores: string): string {
  return `${scores}.kept.json`;
}

interface Noted {
  readonly agreement: Agreement;
  readonly asOf: Instant;
  readonly what?: 'scores' | 'facts';
}

/** Writes beside scores or facts until when they may be kept, and by what they are known again (`schemas/output/kept.schema.json`). */
export function noteScores(
  files: FileSystem,
  { folder, name }: FilePlace,
  { agreement, asOf, what = 'scores' }: Noted,
): void {
  const begin = fileStart(`${folder}/${name}`);
  if (begin === undefined) return;
  const { bytes, start } = begin;
  const note = { schemaVersion: 1, version: toolVersion, file: { name, bytes, start } };
  const kept = keptOf(agreement, { what, asOf }, 'leads');
  replaceFile(files, `${folder}/${noteName(name)}`, sealedJson(note, kept));
}
