import { createHash } from 'node:crypto';
import type { Instant } from '../support/instant.ts';
import { readCacheFile, writeCacheFile } from './cache-file.ts';
import type { SourceFile } from './source-tree.ts';

/** What a run printed and how it ended, kept so that the same question about the same bytes is answered at once. */
export interface Result {
  /** Only runs that judged all of the content are kept. */
  readonly exitCode: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
  /** Absent = for ever. */
  readonly holds?: Validity;
}

/** From one instant until before another, in which nothing that the answer depends on changes; absent = open. */
export interface Validity {
  readonly from?: Instant;
  readonly until?: Instant;
}

/** Whether a kept answer is still, or already, the answer. */
export function holdsAt({ holds = {} }: Result, now: () => Instant): boolean {
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = holds;
  if (holds.from === undefined && holds.until === undefined) return true;
  const instant = now();
  return from <= instant && instant < until;
}

/** Results by everything they depend on. */
export interface ResultCache {
  readonly find: (question: Question) => Result | undefined;
  readonly keep: (question: Question, result: Result) => void;
}

/** All that an answer depends on beside the tool itself: two equal questions have one answer. */
export interface Question {
  /** Command, options, and how it prints; only strings, numbers and booleans. */
  readonly asked: Readonly<Record<string, string | number | boolean>>;
  /** Every file that was read, in order. */
  readonly files: readonly SourceFile[];
}

/** A cache in a folder of this user. `build` names the exact code that answers; versions of Node.js bring other time zones. */
export function resultCache(folder: string, build: string): ResultCache {
  const tool = JSON.stringify([1, build, process.version, process.versions['icu'], process.versions['tz']]);
  const pathOf = (key: string) => `${folder}/results/${key}.json`;
  return {
    find: (question) => {
      const key = keyOf(tool, question);
      const bytes = readCacheFile(pathOf(key));
      return bytes === undefined ? undefined : opened(key, bytes);
    },
    keep: (question, result) => {
      const key = keyOf(tool, question);
      writeCacheFile(pathOf(key), Buffer.from(sealed(key, result)));
    },
  };
}

/** Every part is preceded by its length, so that no two questions run together into the same bytes. */
function keyOf(tool: string, { asked, files }: Question): string {
  const hash = createHash('sha256');
  const add = (bytes: Uint8Array | string) => {
    hash.update(`${Buffer.byteLength(bytes)}:`).update(bytes);
  };
  add(tool);
  add(JSON.stringify(Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))));
  for (const file of files) {
    add(file.path);
    add(file.bytes);
  }
  return hash.digest('hex');
}

/** The seal tells damaged and misplaced entries; whoever can forge it could as well replace the tool. */
function sealed(key: string, { exitCode, stdout, stderr, holds }: Result): string {
  const content = JSON.stringify({ exitCode, stdout, stderr, holds });
  return `${seal(key, content)}${content}`;
}

function opened(key: string, bytes: Buffer): Result | undefined {
  const content = bytes.toString('utf8', 64);
  if (bytes.toString('latin1', 0, 64) !== seal(key, content)) return undefined;
  return JSON.parse(content);
}

function seal(key: string, content: string): string {
  return createHash('sha256').update(key).update(content).digest('hex');
}
