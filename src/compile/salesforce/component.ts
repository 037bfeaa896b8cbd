import type { Artifact } from '../artifact.ts';

/** One metadata component and its file. */
export interface Component {
  readonly type: string;
  /** Full name, e.g. `Lead.LP_Fit__c`. */
  readonly name: string;
  readonly artifact: Artifact;
}
