import type { Agreement } from '../../model/agreement.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Decisions } from '../decision/decisions.ts';
import type { Scene } from '../score/scene.ts';
import type { LeadSearch } from '../search/lead-search.ts';
import type { Space } from '../space/space.ts';
/** An agreement under study, with everything that its questions share. */
export interface Study {
    readonly agreement: Agreement;
    readonly space: Space;
    readonly scene: Scene;
    readonly decisions: Decisions;
    readonly search: LeadSearch;
    /** The scoring that decides. */
    readonly scoring?: Scoring;
}
