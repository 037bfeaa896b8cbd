import type { Encoding } from '../../model/source.ts';

/** Why a file is not in the encoding that was declared. */
export interface EncodingTrouble {
  /** What the file does, to be said after its name. */
  readonly words: string;
  /** In which encoding it seems to be written. */
  readonly likely?: Encoding;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];

/** The encoding that the first bytes of a file announce, if they announce one. */
function announcedEncoding(bytes: Uint8Array): Encoding | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/** Undefined where the first bytes of the file do not say so. */
export function announcedTrouble(bytes: Uint8Array, declared: Encoding): EncodingTrouble | undefined {
  const announced = announcedEncoding(bytes);
  return announced === undefined || announced === declared
    ? undefined
    : { words: `begins as ${announced} does, and is declared as ${declared}`, likely: announced };
}

/** Of a file declared as UTF-8: names of columns that are none. Almost always Excel has written them its own way. */
export function headerTrouble(headers: readonly string[]): EncodingTrouble | undefined {
  const isSpoiled = headers.some((header) => header.includes('\ufffd'));
  return isSpoiled
    ? { words: 'holds bytes in its first row that are no letters in utf-8', likely: 'windows-1252' }
    : undefined;
}
