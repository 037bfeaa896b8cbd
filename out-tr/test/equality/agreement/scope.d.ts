import type { Field } from '../../../src/model/field.ts';
import type { Scoring } from '../../../src/model/scoring.ts';
/** What a criterion can name where it stands. */
export interface Scope {
    readonly fields: readonly Field[];
    readonly signals: readonly string[];
    readonly purposes: readonly string[];
    /** Absent where scores may not be read: in scoring rules, and in an agreement without a scoring. */
    readonly scoring?: Pick<Scoring, 'grades' | 'bands' | 'outcomes'>;
    /** Stages that may be asked for; none in scoring rules. */
    readonly stages: readonly string[];
}
