import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Field } from '../../../../src/model/field.ts';
import type { Instant } from '../../../../src/support/instant.ts';
import { type Boundaries } from '../../../equality/lead/boundaries.ts';
/** What leads of one or two versions of an agreement are drawn from. */
export interface LeadSource {
    readonly asOf: Instant;
    /** The agreement's local date, in days. */
    readonly today: number;
    readonly fields: readonly Field[];
    /** Where either version changes its mind. */
    readonly boundaries: Boundaries;
    /** Signals that some rule or criterion reads, more often than the others. */
    readonly signals: readonly string[];
    readonly propertiesOf: (signal: string) => readonly string[];
    readonly purposes: readonly string[];
    readonly stages: readonly string[];
}
/** Versions of one agreement have one dictionary. */
export declare function leadSource(versions: readonly [Agreement, ...Agreement[]], asOf: Instant): LeadSource;
