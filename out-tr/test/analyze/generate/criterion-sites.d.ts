import type { CriterionDocument } from '../../../src/generated/documents.ts';
import { type Path } from './tree.ts';
import type { WrittenAgreement } from './written-agreement.ts';
/** A criterion, or a part of one, and where it stands. */
export interface CriterionSite {
    readonly path: Path;
    readonly criterion: CriterionDocument;
}
/** Every criterion of an agreement and every part of one. */
export declare function criterionSites({ scoring, lifecycle, routing }: WrittenAgreement): readonly CriterionSite[];
