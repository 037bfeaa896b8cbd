import type { Agreement } from '../model/agreement.ts';
import type { TargetConfiguration } from '../model/target.ts';

/** A file of a system as it was retrieved; `path` has forward slashes. */
export interface RetrievedFile {
  readonly path: string;
  readonly content: string;
}

/** What a target reads of its baseline: the files with which it merges what it writes. */
export interface BaselineForm {
  /** Id of the target. */
  readonly target: string;
  /** Names of the files, without their folders. */
  readonly files: (agreement: Agreement, configuration: TargetConfiguration) => readonly string[];
  /** Whatever keeps the files from being merged with; empty = nothing. */
  readonly problems: (
    agreement: Agreement,
    configuration: TargetConfiguration,
    retrieved: readonly RetrievedFile[],
  ) => readonly BaselineProblem[];
}

export interface BaselineProblem {
  readonly message: string;
  readonly help: string;
}
