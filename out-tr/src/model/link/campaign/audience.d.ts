import { type Place } from '../../../diagnostics/place.ts';
import type { CampaignAudienceDocument } from '../../../generated/documents.ts';
import type { Audience } from '../../campaign.ts';
import type { Linking } from '../../linking/linking.ts';
export declare function linkAudience(written: CampaignAudienceDocument, place: Place, linking: Linking): Audience;
