import { paragraphs } from '../../../support/script-lines.ts';
import type { Marks } from '../plain-rows.ts';
import { partReader } from './part-reader.ts';
import { type PlainFile, readerScript } from './reader-script.ts';
import { repeatedMarks } from './repeated-marks.ts';
import { runtime } from './runtime.ts';

/**
 * The source of a thread, for CommonJS. It answers each `ThreadTask` with `PlainRows`, with whether marks are repeated, or
 * with null when what it was to read is not plain.
 */
export function threadScript(files: Readonly<Record<string, PlainFile>>): string {
  // All files of a source are written alike.
  const quote = Object.values(files)[0]?.form.quote ?? -1;
  const readers = Object.entries(files).map(([table, file]) => `  ${table}: ${readerScript(file)},`);
  const lines = paragraphs([
    ["'use strict';", `const quote = ${quote};`],
    runtime,
    ['const readers = {', ...readers, '};'],
    repeatedMarks,
    partReader,
  ]);
  return `${lines.join('\n')}\n`;
}

/** What a thread is asked to do. */
export type ThreadTask =
  | {
      readonly task: 'read';
      readonly table: string;
      readonly path: string;
      /** Rows that begin in these bytes; the first of all rows begins at `first`. */
      readonly from: number;
      readonly to: number;
      readonly first: number;
      readonly seed: number;
      readonly index?: object;
    }
  | {
      readonly task: 'compare';
      /** Those of all parts, and which share of their piles is to be looked through. */
      readonly marks: readonly Marks[];
      readonly share: number;
      readonly shares: number;
    };
