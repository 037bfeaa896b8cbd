import type { MessagingClaimDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Claim } from '../../messaging.ts';
export declare function linkClaim(entry: Entry<MessagingClaimDocument>, linking: Linking): Claim;
