import type { DrawnLead } from '../witness/drawn-lead.ts';
import { type RuleInPlace } from './scoring-part.ts';
import type { Study } from './study.ts';
/** A lead with as little changed as makes a rule count, in each way in which it can. */
export declare function leadsWithRule(study: Study, lead: DrawnLead, { rule }: RuleInPlace): readonly DrawnLead[];
