import { type Moment } from '../../evaluate/moment.ts';
import { type Score } from '../../evaluate/score/score.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import { type RuleInPlace } from './scoring-part.ts';
/** A lead in the eyes of an agreement. */
export interface SeenLead {
    readonly sample: Sample;
    readonly moment: Moment;
    readonly score: Score;
}
/** Nothing for a lead that cannot be, or has no score. */
export declare function seen(agreement: Agreement, scoring: Scoring, drawn: DrawnLead): SeenLead | undefined;
/** Whether the lead has points of the rule. */
export declare function isCounted({ score }: SeenLead, { dimension, group, rule }: RuleInPlace): boolean;
/** Whether the lead would have another grade, band, stage or route without the rule. */
export declare function isDecidedBy(agreement: Agreement, scoring: Scoring, { sample, moment, score }: SeenLead, place: RuleInPlace): boolean;
