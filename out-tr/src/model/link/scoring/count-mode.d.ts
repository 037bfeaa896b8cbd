import type { ScoringEventRuleDocument, ScoringTieredRuleDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { CountMode } from '../../scoring.ts';
type WrittenRule = Entry<ScoringEventRuleDocument | ScoringTieredRuleDocument>;
/** Which events count (semantics §3, Count); `signals` are those of the rule. */
export declare function linkCountMode({ written, place }: WrittenRule, signals: readonly string[], linking: Linking): CountMode | undefined;
export {};
