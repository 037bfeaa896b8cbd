import { defaultLimits, type Limits } from '../../src/load/limits.ts';
import { loadFile } from '../../src/load/load-file.ts';
import type { LoadedFile } from '../../src/load/loaded-file.ts';

/** Loads a text as the file `a.yaml`. */
export function load(text: string, limits: Partial<Limits> = {}): LoadedFile {
  return loadBytes(new TextEncoder().encode(text), limits);
}

export function loadBytes(bytes: Uint8Array, limits: Partial<Limits> = {}): LoadedFile {
  return loadFile({ path: 'a.yaml', bytes }, { ...defaultLimits, ...limits });
}

/** The findings of a file as `code line:column-line:column`. */
export function shortFindings({ findings }: LoadedFile): readonly string[] {
  return findings.map(({ code, range }) => {
    if (range === undefined) return code;
    const { start, end } = range;
    return `${code} ${start.line}:${start.column}-${end.line}:${end.column}`;
  });
}
