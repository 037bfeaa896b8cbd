import type { ImportFinding } from '../../connect/import/import-finding.ts';
import type { ImportProof } from '../../connect/import/proved-import.ts';
import type { ResolvedFinding } from '../../diagnostics/resolved-finding.ts';
import type { DraftFile } from '../../records/proposal/draft-files.ts';

/** How many definitions of each kind were read. */
export type ImportCounts = Readonly<Record<string, number>>;

/** What one run of an import has to tell. */
export interface ImportRun {
  readonly system: string;
  readonly files: readonly DraftFile[];
  readonly counts: ImportCounts;
  readonly findings: readonly ImportFinding[];
  readonly proofs: readonly ImportProof[];
  /** What the checks of leadpact say of the definitions. */
  readonly lint: readonly ResolvedFinding[];
  readonly aside: ReadonlyMap<string, number>;
  /** The folder, where they were written. */
  readonly written?: string;
}
