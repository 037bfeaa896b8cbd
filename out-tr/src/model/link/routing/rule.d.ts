import { type Place } from '../../../diagnostics/place.ts';
import type { RoutingRuleDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { RoutingRule } from '../../routing.ts';
/** A rule; nothing when its condition or whom it assigns to is wrong. */
export declare function linkRoutingRule(written: RoutingRuleDocument, place: Place, linking: Linking): RoutingRule | undefined;
