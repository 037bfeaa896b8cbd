import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Random } from '../../../../src/support/random.ts';
import type { Size } from '../size.ts';
import type { WrittenAgreement } from '../written-agreement.ts';
import { type ChangeKind } from './changes.ts';
/** Two versions of an agreement. Of a `refactor` nothing is known to differ; of the others something may. */
export interface VersionPair {
    readonly kind: ChangeKind;
    readonly before: Agreement;
    readonly after: Agreement;
    readonly written: {
        readonly before: WrittenAgreement;
        readonly after: WrittenAgreement;
    };
}
/** A random agreement and a new version of it. A change that the agreement does not offer is drawn again, then another agreement. */
export declare function versionPair(kind: ChangeKind, size: Size, random: Random): VersionPair;
