import { paragraphs } from '../../../support/script-lines.js';
import { partReader } from './part-reader.js';
import { readerScript } from './reader-script.js';
import { repeatedMarks } from './repeated-marks.js';
import { runtime } from './runtime.js';
/**
 * The source of a thread, for CommonJS. It answers each `ThreadTask` with `PlainRows`, with whether marks are repeated, or
 * with null when what it was to read is not plain.
 */
export function threadScript(files) {
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
