import type { BrokenLimit } from '../../target.ts';
import type { MetadataFile } from './metadata-file.ts';

/** Something that Salesforce refuses at deployment, or that would leave people before an empty page. */
export interface PlatformLimit {
  /** File name of its cases under `test/compile/salesforce/limits/`. */
  readonly id: string;
  /** What of a whole source tree is beyond it. */
  readonly check: (tree: readonly MetadataFile[]) => Iterable<BrokenLimit>;
}
