import type { MessagingObjectionDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Objection } from '../../messaging.ts';
export declare function linkObjection(entry: Entry<MessagingObjectionDocument>, linking: Linking): Objection;
