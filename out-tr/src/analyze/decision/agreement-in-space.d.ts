import type { Agreement } from '../../model/agreement.ts';
import type { Space } from '../space/space.ts';
import type { SpaceSide } from '../space/variable.ts';
/** An agreement and the space in which its questions are diagrams. */
export interface AgreementInSpace {
    readonly space: Space;
    readonly agreement: Agreement;
    /** Which of the agreements with which the space was opened. */
    readonly side: SpaceSide;
}
