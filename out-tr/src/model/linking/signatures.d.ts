import { type Place } from '../../diagnostics/place.ts';
import type { SignatureDocument } from '../../generated/documents.ts';
import type { Signature } from '../signature.ts';
import type { Linking } from './linking.ts';
/** Signatures in the order in which they are written; those of unknown roles are reported and left out. */
export declare function linkSignatures(written: readonly SignatureDocument[] | undefined, place: Place, linking: Linking): readonly Signature[];
