import type { Compilation } from '../../compile/target.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import type { CheckedAgreement } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import type { FormerComponents } from './former-components.ts';
import type { GeneratedTree } from './generated-tree.ts';

/** A build whose agreement is sound and whose artefacts are made. */
export interface BuildJob {
  readonly invocation: Invocation;
  readonly folder: AgreementFolder;
  /** With what was found that does not fail the run. */
  readonly checked: CheckedAgreement;
  readonly tree: GeneratedTree;
  /** Undefined = all targets. */
  readonly selected: ReadonlySet<string> | undefined;
  /** Of the selected targets. */
  readonly compilations: ReadonlyMap<string, Compilation>;
  /** What is left under its former name, by target; where nothing is, the target is not there. */
  readonly renamed: ReadonlyMap<string, FormerComponents>;
}
