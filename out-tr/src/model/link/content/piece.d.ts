import type { ContentPieceDocument } from '../../../generated/documents.ts';
import type { ContentPiece, ContentType } from '../../content.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
/** A piece of no known type, that nobody keeps or looked at, is nothing to send. */
export declare function linkPiece(entry: Entry<ContentPieceDocument>, types: Readonly<Record<string, ContentType>>, linking: Linking): ContentPiece | undefined;
