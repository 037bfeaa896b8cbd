import type { Refusal } from './refusal.ts';
import type { ResolvedFinding } from './resolved-finding.ts';
import type { FailLevel } from './summary.ts';
import type { ResolvedSuppression } from './suppressed-finding.ts';

/** What a format needs to know beside the findings. */
export interface RenderContext {
  /** The text of a file, for code frames; undefined where it could not be read. */
  readonly textOf: (file: string) => string | undefined;
  /** Put before every file: the agreement's folder as seen from the reader, `` or ending in `/`. */
  readonly folder: string;
  /** Whether to use colours; never decided by a format itself. */
  readonly color: boolean;
  readonly failOn: FailLevel;
  /** Findings that are accepted for a while, in order: every format counts them, and formats for programs list them. */
  readonly suppressed?: readonly ResolvedSuppression[];
  /** Formats for people list them too. */
  readonly showSuppressed?: boolean;
  /** Version of leadpact. */
  readonly version: string;
}

/** One way to print findings: one file, one line in the registry, one set of golden files. */
export interface OutputFormat {
  /** What `--format` takes, equal to the file's name. */
  readonly id: string;
  /** Ends in a line break, unless it is empty. The findings are in order. */
  readonly render: (findings: readonly ResolvedFinding[], context: RenderContext) => string;
  /** The document of a run that gave no answer, as whole as any other; empty where people read stderr anyway. */
  readonly refuse: (refusal: Refusal, version: string) => string;
}
