import type { SignatureNeed } from '../diff/signature-need.ts';
import { type SignerMap, signingText } from './signer-map.ts';

/** How the files of two versions differ. */
export interface FileChanges {
  /** Any file of the agreement. */
  readonly any: boolean;
  /** A released version, which both sides signed. */
  readonly releases: boolean;
}

/** Who signs for whom in two versions. */
export interface MapChange {
  readonly base: SignerMap | undefined;
  readonly head: SignerMap | undefined;
}

const both: SignatureNeed = { what: 'sides', sides: ['marketing', 'sales'] };

/**
 * What has to be signed, from what the comparison of two agreements says, from their files and from their maps: where no
 * file differs, nothing; where a released version differs, or who may sign, both sides, whatever the comparison says;
 * where files differ and the comparison finds nothing, one person.
 */
export function neededSignatures(
  compared: SignatureNeed,
  { any, releases }: FileChanges,
  { base, head }: MapChange,
): SignatureNeed {
  if (!any) return { what: 'nothing', sides: [] };
  if (releases || signingText(base) !== signingText(head)) return both;
  return compared.what === 'nothing' ? { what: 'editorial', sides: [] } : compared;
}
