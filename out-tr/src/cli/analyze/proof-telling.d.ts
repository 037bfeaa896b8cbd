import { type Paint } from '../../diagnostics/paint.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
/** What is needed to tell somebody what was proved. */
export interface ProofTelling {
    readonly agreement: Agreement;
    readonly paint: Paint;
    /** `file:line` as the reader can open it. */
    readonly where: (place: Place) => string;
    readonly lineOf: (place: Place) => {
        readonly file: string;
        readonly line: number;
    };
}
export declare function proofTelling({ agreement, checked, folder }: Pick<SoundAgreement, 'agreement' | 'checked' | 'folder'>, { io }: Pick<Invocation, 'io'>): ProofTelling;
