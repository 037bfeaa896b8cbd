import type { Encoding } from '../../model/source.ts';

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];

/** The encoding that the first bytes of a file announce, if they announce one. */
function announcedEncoding(bytes: Uint8Array): Encoding | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/** Why the file is not in the encoding that was declared; undefined where its first bytes do not say so. */
export function announcedTrouble(bytes: Uint8Array, declared: Encoding): string | undefined {
  const announced = announcedEncoding(bytes);
  return announced === undefined || announced === declared
    ? undefined
    : `begins as ${announced} does, and is declared as ${declared}`;
}
