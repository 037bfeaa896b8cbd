import type { Instant } from '../../support/instant.ts';
import type { Review, Seen } from '../review.ts';
import type { ForgeReview, ForgeReviews, Version } from './forge-reviews.ts';

/** Definitions of commits, as names that are equal exactly for equal definitions; a commit that is not here is absent. */
export interface Definitions {
  readonly ofHead: string;
  readonly ofCommit: ReadonlyMap<string, string>;
}

/** Every commit of which the definitions have to be known. */
export function commitsNamed({ reviews, versions }: ForgeReviews): readonly string[] {
  const named = [...reviews.flatMap(({ commit }) => commit ?? []), ...versions.map(({ commit }) => commit)];
  return [...new Set(named)];
}

/** Reviews with what their writers saw: by the commit on GitHub, by the time of the server on GitLab. */
export function seenReviews(told: ForgeReviews, definitions: Definitions): readonly Review[] {
  const since = told.forge === 'gitlab' ? standingSince(told.versions, definitions) : undefined;
  return told.reviews.map((review) => ({
    who: review.account,
    said: review.said,
    seen: told.forge === 'gitlab' ? seenAt(review, since) : seenIn(review, definitions),
    ...(review.commit !== undefined && { commit: review.commit }),
  }));
}

function seenIn({ commit }: ForgeReview, { ofHead, ofCommit }: Definitions): Seen {
  if (commit === undefined) return 'no-commit';
  const saw = ofCommit.get(commit);
  if (saw === undefined) return 'gone';
  return saw === ofHead ? 'current' : 'older';
}

/** Whoever approves in the very moment of a push may still have had the page from before it. */
function seenAt({ at }: ForgeReview, since: Instant | undefined): Seen {
  if (at === undefined) return 'no-time';
  if (since === undefined) return 'no-version';
  return at > since ? 'current' : 'older';
}

/**
 * When the definitions became what they are: the first of the newest versions that all have those of the head. Undefined
 * when the newest version has others, for then the list is not of this head. A commit that is not here had others.
 */
function standingSince(versions: readonly Version[], { ofHead, ofCommit }: Definitions): Instant | undefined {
  const isOfHead = ({ commit }: Version): boolean => ofCommit.get(commit) === ofHead;
  const last = versions.findLastIndex((version) => !isOfHead(version));
  return versions[last + 1]?.at;
}
