import type { Agreement } from '../model/agreement.ts';
import type { DecisionElement } from './element.ts';
/** Every decision element of the agreement, in a fixed order: what full coverage means. */
export declare function elementsOf(agreement: Agreement): readonly DecisionElement[];
