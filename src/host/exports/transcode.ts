import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Encoding } from '../../model/source.ts';
import { bytesOf, firstBytes } from './export-text.ts';

type OtherEncoding = Exclude<Encoding, 'utf-8'>;

/** Writes a file anew as UTF-8; says in words where it holds bytes that are no letters in its encoding. */
export async function transcode(
  path: string,
  encoding: OtherEncoding,
  to: string,
): Promise<string | undefined> {
  let trouble: string | undefined;
  async function* decoded(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    const decode = decoderOf(path, encoding);
    let line = 1;
    for await (const bytes of source) {
      const text = decode(bytes, true);
      if (text === undefined) {
        trouble = `holds bytes after line ${line} that are no letters in ${encoding}`;
        return;
      }
      const odd = encoding === 'windows-1252' ? text.search(unassigned) : -1;
      if (odd >= 0) {
        trouble = `holds a byte in line ${line + breaksIn(text.slice(0, odd))} that is no letter in windows-1252`;
        return;
      }
      line += breaksIn(text);
      yield text;
    }
    if (decode(new Uint8Array(), false) === undefined) trouble = `ends in the middle of a letter`;
  }
  await pipeline(bytesOf(path), decoded, createWriteStream(to, { flags: 'wx' }));
  return trouble;
}

/** Bytes to which Windows gave no letter; decoders turn them into control characters. */
const unassigned = /[\u0081\u008d\u008f\u0090\u009d]/;

type Decode = (bytes: Uint8Array, isMore: boolean) => string | undefined;

function decoderOf(path: string, encoding: OtherEncoding): Decode {
  // Web decoders take this name for windows-1252.
  if (encoding === 'iso-8859-1') return (bytes) => Buffer.from(bytes).toString('latin1');
  const [first, second] = firstBytes(path, 2);
  const order = first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-16le';
  const decoder = new TextDecoder(encoding === 'utf-16' ? order : encoding, { fatal: true });
  return (bytes, isMore) => {
    try {
      return decoder.decode(bytes, { stream: isMore });
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
