import type { Agreement } from '../../src/model/agreement.ts';
/** File of the minimal agreement → texts in it and what stands there instead. */
export type Edits = Readonly<Record<string, readonly (readonly [string, string])[]>>;
/** The minimal agreement with other words here and there; throws where there is nothing to replace. */
export declare function minimalAgreement(edits?: Edits): Agreement;
