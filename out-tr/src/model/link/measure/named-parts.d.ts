import { type Place } from '../../../diagnostics/place.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Measure } from '../../measure.ts';
type OfStage = Extract<Measure, {
    readonly stage: string;
    readonly without?: never;
}>['of'];
type NamedMeasure = (written: string, place: Place, linking: Linking) => Measure | undefined;
/** A measure that names a stage and nothing else. */
export declare function ofStage(of: Exclude<OfStage, 'ageing'>): NamedMeasure;
/** A measure that names an SLA and nothing else. */
export declare function ofSla(of: 'untouched'): NamedMeasure;
/** The two stages between which something is counted. */
export declare function fromTo(written: {
    readonly from: string;
    readonly to: string;
}, place: Place, linking: Linking): {
    readonly from: string;
    readonly to: string;
} | undefined;
export {};
