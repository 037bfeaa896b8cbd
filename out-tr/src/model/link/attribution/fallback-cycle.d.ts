import type { AttributionDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
/** A model whose fallbacks lead back to it would be asked for ever. */
export declare function reportFallbackCycle(entries: readonly Entry<AttributionDocument>[], { report }: Pick<Linking, 'report'>): void;
