import type { ScoringInactivityRuleDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { InactivityRule } from '../../scoring.ts';
/** Points taken off for every full `every` days without any of the signals. */
export declare function linkInactivityRule(entry: Entry<ScoringInactivityRuleDocument>, linking: Linking): InactivityRule | undefined;
