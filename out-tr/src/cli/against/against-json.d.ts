import type { ArtefactResult } from '../../connect/compare-artefacts.ts';
import type { Agreement } from '../../model/agreement.ts';
/** Every clause with its answer, for programs. */
export declare function againstJson(agreement: Agreement, results: readonly ArtefactResult[]): string;
