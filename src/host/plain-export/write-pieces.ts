import { open } from 'node:fs/promises';

/** Writes a new file piece by piece. The next piece is made while one is written; the one before that is written by then. */
export async function writePieces(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    let writing = Promise.resolve();
    for await (const piece of pieces) {
      await writing;
      writing = file.writeFile(piece);
      // A failure is thrown when the next piece is there.
      writing.catch(() => {});
    }
    await writing;
  } finally {
    await file.close();
  }
}
