import { type PlainFile, readerScript } from '../../../src/records/plain/emit/reader-script.ts';
import { runtime } from '../../../src/records/plain/emit/runtime.ts';
import type { PlainRows } from '../../../src/records/plain/plain-rows.ts';

interface Reader {
  readonly read: (bytes: Uint8Array, from: number, to: number) => number;
  readonly count: () => number;
  readonly finished: () => PlainRows['columns'];
  readonly stop: readonly number[];
}

/** Reads whole rows as a thread does; null for what is not plain. */
export function bytesReader(file: PlainFile): (text: string) => PlainRows | null {
  const script = `const quote = ${file.form.quote ?? -1};\n${runtime.join('\n')}\nreturn ${readerScript(file)};`;
  // What the script is: a function that makes a reader.
  const make = new Function(script)() as (given: { readonly seed: number; readonly bytes: number }) => Reader;
  return (text) => {
    const bytes = Buffer.from(text);
    const reader = make({ seed: 7, bytes: bytes.length });
    const isRead = reader.read(Buffer.from([...bytes, ...reader.stop]), 0, bytes.length) >= 0;
    return isRead ? { rows: reader.count(), columns: reader.finished() } : null;
  };
}
