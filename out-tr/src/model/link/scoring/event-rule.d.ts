import type { ScoringEventRuleDocument, ScoringTieredRuleDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { EventRule } from '../../scoring.ts';
/** Points for events of the signals that are counted; with tiers the ranges carry the points. */
export declare function linkEventRule(entry: Entry<ScoringEventRuleDocument | ScoringTieredRuleDocument>, linking: Linking): EventRule | undefined;
