import type { Definition } from './definition.ts';

/** What one target system needs to know beyond the agreement itself. */
export interface TargetConfiguration extends Definition {
  /** Version of the target's API the artefacts are written for, e.g. `64.0` or `2027-03-beta`. */
  readonly apiVersion: string;
  /** Put before every name that leadpact creates. */
  readonly prefix: string;
  /** Whole-object files (value sets, assignment rules) may be written although they replace what is there. */
  readonly ownsWholeObjects: boolean;
  /** Folder of what was retrieved of the target, relative to the agreement's; whole-object files are merged with it. */
  readonly baseline?: string;
  /** Components of renamed definitions are listed for deletion; absent = told only. */
  readonly deletesRenamed?: true;
}
