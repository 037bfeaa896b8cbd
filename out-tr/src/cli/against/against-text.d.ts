import type { ArtefactResult } from '../../connect/compare-artefacts.ts';
import type { Paint } from '../../diagnostics/paint.ts';
import type { Agreement } from '../../model/agreement.ts';
/** What the artefacts say otherwise than the agreement, with a lead for each; `listsAll` also what they say as it should be. */
export declare function againstText(agreement: Agreement, results: readonly ArtefactResult[], paint: Paint, listsAll: boolean): string;
