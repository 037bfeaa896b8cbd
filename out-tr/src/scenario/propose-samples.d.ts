import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
import type { DecisionElement } from './element.ts';
/** A lead that shows an element no sample shows yet: an existing sample, changed, and tried out. */
export interface Proposal {
    readonly element: DecisionElement;
    /** Undefined when no lead was found; then somebody has to write one. */
    readonly sample?: Sample;
    /** The sample it was made from. */
    readonly basis?: string;
}
/** A proposal for each of these elements, every one of them evaluated before it is shown. */
export declare function proposeSamples(agreement: Agreement, elements: readonly DecisionElement[]): readonly Proposal[];
