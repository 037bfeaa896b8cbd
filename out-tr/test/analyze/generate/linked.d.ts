import type { LeadpactDocument } from '../../../src/generated/documents.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { WrittenAgreement } from './written-agreement.ts';
/** The agreement in normal form, by the linker; nothing when the linker finds anything wrong with it. */
export declare function linkedIfSound(written: WrittenAgreement): Agreement | undefined;
/** The same of one that is sound by construction; throws with the findings otherwise. */
export declare function linked(written: WrittenAgreement): Agreement;
/** All documents, as files would hold them. */
export declare function documentsOf(written: WrittenAgreement): readonly LeadpactDocument[];
