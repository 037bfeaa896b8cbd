import type { Agreement } from '../../model/agreement.ts';
import type { DraftFile } from '../../records/proposal/draft-files.ts';
import type { DraftAgreement } from './draft-agreement.ts';
import type { ImportFinding } from './import-finding.ts';
import type { ProvedPart } from './proved-part.ts';

/** What became of the configuration of a system. */
export interface Imported {
  readonly draft: DraftAgreement;
  readonly files: readonly DraftFile[];
  readonly agreement: Agreement;
  readonly findings: readonly ImportFinding[];
  /** Endings of files that no import reads → how many. */
  readonly aside: ReadonlyMap<string, number>;
  /** What is to be proved: that definitions say what their files say. */
  readonly parts: readonly ProvedPart[];
}
