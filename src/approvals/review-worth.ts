import type { Side } from '../model/text.ts';
import type { ApprovalState, CountsFor, WhyNot } from './approval-state.ts';
import { type Coverage, canSign } from './coverage.ts';
import type { MapSigner } from './signer-map.ts';

interface Signatures {
  readonly wanted: readonly (Side | 'either')[];
  readonly covered: Coverage;
  readonly emergency: ApprovalState['emergency'];
  /** Everything is signed and nobody objects, so no emergency is needed. */
  readonly isSigned: boolean;
}

/** What a sound approval is worth beside the others. */
export function worthOf(
  signer: MapSigner | undefined,
  { wanted, covered, emergency, isSigned }: Signatures,
): { readonly counts: CountsFor } | { readonly why: WhyNot } {
  const [given] = [...covered].find(([, { id }]) => id === signer?.id) ?? [];
  if (given !== undefined) return { counts: given };
  if (signer === undefined) return { why: 'no-signer' };
  if (emergency?.signer === signer.id) return isSigned ? { why: 'signed-already' } : { counts: 'emergency' };
  if (wanted.length === 0) return { why: 'nothing-to-sign' };
  if (wanted.some((each) => canSign(signer, each))) return { why: 'signed-already' };
  return { why: signer.sides.length === 0 ? 'no-record' : 'other-side' };
}
