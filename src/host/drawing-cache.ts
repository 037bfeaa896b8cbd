import { createHash } from 'node:crypto';
import { readCacheFile, writeCacheFile } from './cache-file.ts';

/** Drawings by what they were drawn from. */
export interface DrawingCache {
  readonly find: (description: string) => string | undefined;
  readonly keep: (description: string, drawing: string) => void;
}

/** A cache in a folder of this user. `build` names the exact code that draws. */
export function drawingCache(folder: string, build: string): DrawingCache {
  const keyOf = (description: string): string => hashOf(`${build}\0${description}`);
  const pathOf = (key: string): string => `${folder}/drawings/${key}.svg`;
  return {
    find: (description) => {
      const key = keyOf(description);
      const bytes = readCacheFile(pathOf(key));
      return bytes && opened(key, bytes.toString('utf8'));
    },
    keep: (description, drawing) => {
      const key = keyOf(description);
      writeCacheFile(pathOf(key), Buffer.from(`${hashOf(`${key}\0${drawing}`)}${drawing}`));
    },
  };
}

/** The seal tells damaged and misplaced drawings; whoever can forge it could as well replace the tool. */
function opened(key: string, text: string): string | undefined {
  const drawing = text.slice(64);
  return text.slice(0, 64) === hashOf(`${key}\0${drawing}`) ? drawing : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
