import type { ScoringRuleDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { ScoringRule } from '../../scoring.ts';
/** A rule of any form; nothing when a part without which it has no meaning is wrong. */
export declare function linkRule({ written, ...entry }: Entry<ScoringRuleDocument>, linking: Linking): ScoringRule | undefined;
