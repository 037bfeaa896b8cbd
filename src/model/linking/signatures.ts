import { inside, type Place } from '../../diagnostics/place.ts';
import type { SignatureDocument } from '../../generated/documents.ts';
import type { Signature } from '../signature.ts';
import type { Linking } from './linking.ts';
import { linkDate } from './quantities.ts';
import { linkName } from './references.ts';

/** Signatures in the order in which they are written; those of unknown roles are reported and left out. */
export function linkSignatures(
  written: readonly SignatureDocument[] | undefined,
  place: Place,
  linking: Linking,
): readonly Signature[] {
  return (written ?? []).flatMap((signature, index) => {
    const at = inside(place, index);
    const by = linkName('role', signature.by, inside(at, 'by'), linking);
    const on = linkDate(signature.on, inside(at, 'on'), linking);
    return by === undefined || on === undefined ? [] : [{ side: signature.side, by, on, place: at }];
  });
}
