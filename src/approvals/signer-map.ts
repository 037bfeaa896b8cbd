import type { Agreement } from '../model/agreement.ts';
import { accountKey, type EmergencyPath, type Signer } from '../model/approvals.ts';
import { signingSides } from '../model/signing-sides.ts';
import type { Side } from '../model/text.ts';
import type { Means } from './review.ts';

/** A signer, and the sides of which this person may sign for one. */
export interface MapSigner extends Signer {
  readonly sides: readonly Side[];
  readonly signsInEmergency: boolean;
  /** Another signer has the same account or key: nobody can tell the two apart, so they count for nobody. */
  readonly isShared: boolean;
}

/** Who signs for whom, as one version of the agreement says it. */
export interface SignerMap {
  /** By id. */
  readonly signers: readonly MapSigner[];
  readonly emergency?: EmergencyPath;
}

/** The map of a version; undefined where that says nothing about signers. */
export function signerMapOf(agreement: Agreement): SignerMap | undefined {
  const { approvals } = agreement;
  if (approvals === undefined) return undefined;
  const { emergency } = approvals;
  const all = Object.values(approvals.signers);
  const shared = sharedIdentities(all);
  const signers = all.map((signer) => ({
    ...signer,
    sides: signingSides(agreement, signer.role),
    signsInEmergency: emergency?.roles.includes(signer.role) ?? false,
    isShared: identitiesOf(signer).some((identity) => shared.has(identity)),
  }));
  return emergency === undefined ? { signers } : { signers, emergency };
}

/** Equal for maps by which the same people sign for the same sides, wherever that is written. */
export function signingText(map: SignerMap | undefined): string {
  return JSON.stringify(map ?? null, (key, value: unknown) => (key === 'place' ? undefined : value));
}

/** The signer that an account, or the signer id in a commit, belongs to. */
export function signerNamed({ signers }: SignerMap, means: Means, who: string): MapSigner | undefined {
  return signers.find((signer) => (means === 'trailers' ? signer.id === who : isAccount(signer[means], who)));
}

/** Whether a name, be it an account or a signer id, is this person. */
export function isPerson({ id, github, gitlab }: Signer, name: string): boolean {
  return id === name || isAccount(github, name) || isAccount(gitlab, name);
}

/** Whether this person can approve by such means at all. */
export function hasMeans(signer: Signer, means: Means): boolean {
  return signer[means === 'trailers' ? 'signingKey' : means] !== undefined;
}

function isAccount(written: string | undefined, asked: string): boolean {
  return written !== undefined && accountKey(written) === accountKey(asked);
}

function sharedIdentities(signers: readonly Signer[]): ReadonlySet<string> {
  const all = signers.flatMap(identitiesOf);
  return new Set(all.filter((identity, index) => all.indexOf(identity) !== index));
}

/** Accounts of different forges may be called alike and belong to two people. */
function identitiesOf({ github, gitlab, signingKey }: Signer): readonly string[] {
  return [
    ...(github === undefined ? [] : [`github ${accountKey(github)}`]),
    ...(gitlab === undefined ? [] : [`gitlab ${accountKey(gitlab)}`]),
    ...(signingKey === undefined ? [] : [`key ${signingKey}`]),
  ];
}
