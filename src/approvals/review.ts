/** By what people approve: an account on a forge, or a signed commit that says so. */
export type Means = 'github' | 'gitlab' | 'trailers';

/** What a review said. The first three decide, and of one person the last of them counts. */
export type Said = 'approved' | 'changes-requested' | 'dismissed' | 'commented' | 'pending';

/**
 * Which definitions the reviewer saw: those of the head, others, or nobody can tell, because the commit is not here
 * (`gone`), the review names none (`no-commit`), the server vouches for no time (`no-time`), or the versions that the
 * server gave do not reach the head (`no-version`).
 */
export type Seen = 'current' | 'older' | 'gone' | 'no-commit' | 'no-time' | 'no-version';

/** What is wrong with the signature of a commit that claims to approve. */
export type SignatureFlaw = 'unsigned' | 'not-ssh' | 'no-key' | 'other-key';

/** One review as a forge or git tells it, before anybody judged it. */
export interface Review {
  /** Account on the forge, or signer id in a commit; empty where the forge names nobody any more. */
  readonly who: string;
  readonly said: Said;
  readonly seen: Seen;
  /** Full name of the commit that was reviewed, where one is known. */
  readonly commit?: string;
  readonly flaw?: SignatureFlaw;
}
