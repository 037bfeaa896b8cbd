import type { Agreement } from '../../../model/agreement.ts';
import type { ScoringRule } from '../../../model/scoring.ts';
import type { Lines } from '../../../support/script-lines.ts';
/** A rule as the agreement's people say it, points in the smallest unit. */
export declare function ruleWords(rule: ScoringRule, agreement: Agreement): Lines;
