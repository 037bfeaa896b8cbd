import { defaultLimits } from '../load/limits.ts';

/** What one agreement may cost to read; more is a finding, never a crash. */
export interface SourceLimits {
  readonly fileBytes: number;
  /** A release holds a whole agreement in one file. */
  readonly releaseBytes: number;
  readonly totalBytes: number;
  readonly files: number;
  /** Folders inside folders. */
  readonly depth: number;
}

export const sourceLimits: SourceLimits = {
  fileBytes: defaultLimits.bytes,
  releaseBytes: 8 * 1024 * 1024,
  totalBytes: 40 * 1024 * 1024,
  files: 5_000,
  depth: 16,
};
