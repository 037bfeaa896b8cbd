import { type FileStart, fileStart } from '../../host/file-start.ts';
import type { FileSystem } from '../../host/file-system.ts';
import type { KeptKind } from '../../records/kept/kept.ts';
import { readKept } from '../../records/kept/read-kept.ts';
import type { LocalDate } from '../../support/local-date.ts';
import { noteName } from '../score/kept-scores.ts';
import { namesLead } from './named-lead.ts';

/** A document that leadpact wrote, found on the disk. */
export interface KeptFile {
  /** Absolute. */
  readonly path: string;
  readonly what: KeptKind;
  /** The local date of which it tells. */
  readonly date: LocalDate;
  readonly until: LocalDate;
  readonly isUnchanged: boolean;
  /** Files that go with it. */
  readonly beside: readonly string[];
  /** Whether it holds the id; undefined where nobody can see that. */
  readonly names: (lead: string) => boolean | undefined;
}

/** Larger documents are not leadpact's; scores are known by their note. */
const largest = 64 * 0x10_0000;

/** What a file is, if leadpact wrote it. */
export function keptFile(files: FileSystem, path: string): KeptFile | undefined {
  const reading = files.read(path, largest);
  if (reading.what !== 'bytes') return undefined;
  const document = readKept(Buffer.from(reading.bytes).toString('utf8'));
  if (document === undefined) return undefined;
  if (document.what === 'scores' || document.what === 'facts') return notedScores(files, path, document);
  const { value: _, ...rest } = document;
  return { path, ...rest, beside: [], names: (lead) => namesLead(reading.bytes, lead) };
}

/** Of a note, the scores beside it: its own name says which, so that no note leads anywhere else. */
function notedScores(
  files: FileSystem,
  note: string,
  { value = {}, ...document }: NonNullable<ReturnType<typeof readKept>>,
): KeptFile | undefined {
  const path = note.slice(0, -noteName('').length);
  if (note !== noteName(path)) return undefined;
  const noted = value['file'];
  const start = files.kindOf(path) === 'file' ? fileStart(path) : undefined;
  const isSame = start !== undefined && isNoted(noted, nameOf(path), start);
  const isGone = files.kindOf(path) === 'absent';
  return {
    ...document,
    path: isGone ? note : path,
    isUnchanged: document.isUnchanged && (isSame || isGone),
    beside: isGone ? [] : [note],
    names: (lead) => (isGone ? false : scoresName(files, path, lead)),
  };
}

/** A note that a stranger slipped in could name any file of ours; so what it names has to look like scores or facts, too. */
function isNoted(noted: unknown, name: string, { bytes, start, words }: FileStart): boolean {
  const looksRight = ['id,fit,engagement,total,', '{"id":', 'PAR1', 'Id,'].some((begin) =>
    words.startsWith(begin),
  );
  return looksRight && JSON.stringify(noted) === JSON.stringify({ name, bytes, start });
}

/** Parquet packs its texts, so nobody can look for one; nor in more than a gigabyte. */
function scoresName(files: FileSystem, path: string, lead: string): boolean | undefined {
  if (path.endsWith('.parquet')) return undefined;
  const reading = files.read(path, 0x4000_0000);
  return reading.what === 'bytes' ? namesLead(reading.bytes, lead) : undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
