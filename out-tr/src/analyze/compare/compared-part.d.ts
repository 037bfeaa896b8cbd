import type { Agreement } from '../../model/agreement.ts';
/** Everything that decides about a lead at one instant, and nothing else; a rule's name is not part of it. */
export declare function comparedPart(agreement: Agreement): unknown;
