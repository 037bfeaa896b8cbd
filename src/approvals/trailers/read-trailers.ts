import type { Review, SignatureFlaw } from '../review.ts';
import type { SignerMap } from '../signer-map.ts';
import { approvedBy } from './approved-by.ts';
import type { CommitText } from './commit-text.ts';

/** A commit of the change, with what is known of it. */
export interface ReadCommit extends CommitText {
  readonly commit: string;
  /** Its definitions differ from those of each of its parents. */
  readonly changesDefinitions: boolean;
  readonly hasDefinitionsOfHead: boolean;
  /** Signers whose key made its signature; several where they share one. */
  readonly signers: readonly string[];
}

/** Approvals in signed commits, and who wrote the change. */
export interface TrailerReviews {
  /** In the order of the commits. */
  readonly reviews: readonly Review[];
  /** Signer ids. */
  readonly authors: readonly string[];
  /** Commits that change definitions and are signed by nobody of the map. */
  readonly anonymous: readonly string[];
}

/**
 * What the commits of a change say: a line `Approved-by: <signer id>` at the end of a message approves the definitions in
 * that commit, where the commit is signed with that signer's own key.
 */
export function readTrailers(commits: readonly ReadCommit[], map: SignerMap): TrailerReviews {
  const writing = commits.filter(({ changesDefinitions }) => changesDefinitions);
  return {
    reviews: commits.flatMap((commit) =>
      approvedBy(commit.message).map((who): Review => {
        const flaw = flawOf(who, commit, map);
        const seen = commit.hasDefinitionsOfHead ? 'current' : 'older';
        return { who, said: 'approved', seen, commit: commit.commit, ...(flaw && { flaw }) };
      }),
    ),
    authors: [...new Set(writing.flatMap(({ signers }) => signers))].toSorted(),
    anonymous: writing.filter(({ signers }) => signers.length === 0).map(({ commit }) => commit),
  };
}

/** How signatures of SSH begin; those of others are never handed to any program. */
export function isSshSignature(signature: string | undefined): boolean {
  return signature?.startsWith('-----BEGIN SSH SIGNATURE-----\n') ?? false;
}

function flawOf(who: string, { signature, signers }: ReadCommit, map: SignerMap): SignatureFlaw | undefined {
  if (signature === undefined) return 'unsigned';
  if (!isSshSignature(signature)) return 'not-ssh';
  if (map.signers.every(({ id, signingKey }) => id !== who || signingKey === undefined)) return 'no-key';
  return signers.includes(who) ? undefined : 'other-key';
}
