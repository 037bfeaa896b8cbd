import type { Agreement } from '../model/agreement.ts';
import type { TargetConfiguration } from '../model/target.ts';
import type { Text } from '../model/text.ts';
import type { Artifact } from './artifact.ts';
import type { RetrievedFile } from './baseline-form.ts';
import type { CompiledClause } from './clause.ts';

/** A system that leadpact writes configuration for, when the agreement configures it. */
export interface Target {
  readonly id: string;
  readonly title: Text;
  readonly configured?: true;
  /** `retrieved`: files of the configuration's baseline, where it names one. */
  readonly compile: (
    agreement: Agreement,
    configuration: TargetConfiguration,
    retrieved?: readonly RetrievedFile[],
  ) => Compilation;
  /** What of the artefacts the system would refuse, read off them alone; absent where that is not known. */
  readonly brokenLimits?: (
    artifacts: readonly Artifact[],
    configuration: TargetConfiguration,
  ) => readonly BrokenLimit[];
}

/** Something that the system would refuse. */
export interface BrokenLimit {
  /** Of the artefact, relative to `generated/<target>/`. */
  readonly path: string;
  /** What is too much, with the figure and the limit. */
  readonly message: string;
}

/** A target that needs no configuration and is always written. */
export interface UnconfiguredTarget {
  readonly id: string;
  readonly title: Text;
  readonly configured: false;
  readonly compile: (agreement: Agreement) => Compilation;
}

/** Everything one target makes of an agreement. */
export interface Compilation {
  /** By path, in code-point order. */
  readonly artifacts: readonly Artifact[];
  /** Components the artifacts consist of, as `<type>:<name>` in the system's own words, sorted. */
  readonly manifest: readonly string[];
  /** Every clause of the agreement exactly once, in the order of `clausesOf`. */
  readonly clauses: readonly CompiledClause[];
}
