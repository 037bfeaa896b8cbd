import { suspiciousCharacter } from './characters.ts';
import { decode } from './decode.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { loadFully } from './load-fully.ts';
import { loadPlainly } from './load-plainly.ts';
import type { LoadedFile } from './loaded-file.ts';
import { sizeFinding } from './size-finding.ts';

/** One file of an agreement, as it lies on disk. */
export interface FileBytes {
  /** Relative to the agreement's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads one file: its documents as plain data, and everything that is wrong with it as YAML. Never throws. */
export function loadFile({ path, bytes }: FileBytes, limits: Limits = defaultLimits): LoadedFile {
  const oversize = sizeFinding(path, bytes.length, limits);
  if (oversize !== undefined) return { path, text: '', documents: [], findings: [oversize] };
  const { source, finding } = decode(path, bytes);
  const unfit = finding ?? suspiciousCharacter(source);
  if (unfit !== undefined) return { path, text: source.text, documents: [], findings: [unfit] };
  return loadPlainly(source, limits) ?? loadFully(source, limits);
}
