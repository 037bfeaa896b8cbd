import { parseInstant } from '../../support/instant.ts';
import type { Said } from '../review.ts';
import { type ForgeReview, type ForgeReviews, isAccountName, isCommitName } from './forge-reviews.ts';
import { listAt, partOf, textAt } from './json-part.ts';

const words: Readonly<Record<string, Said>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
};

/**
 * Reads `gh pr view --json reviews,author,headRefOid`, or the array of `GET /repos/{owner}/{repo}/pulls/{number}/reviews`
 * (all its pages in one). Gives one sentence where the text is neither.
 */
export function readGithub(document: unknown): ForgeReviews | string {
  const entries = Array.isArray(document) ? document : listAt(document, 'reviews');
  if (entries === undefined)
    return 'it holds no reviews of GitHub; write it with `gh pr view <number> --json reviews,author,headRefOid`';
  // `gh api --paginate --slurp` gives one array for each page.
  const flat: readonly unknown[] = entries.flat();
  const read = flat.map(readReview);
  const wrong = read.find((each) => typeof each === 'string');
  if (wrong !== undefined) return wrong;
  const reviews = read.filter((each) => typeof each !== 'string');
  const author = textAt(document, 'author', 'login');
  return {
    forge: 'github',
    ...(author !== undefined && isAccountName(author) && { author }),
    reviews: inTime(reviews),
    versions: [],
  };
}

/** The API says `user` and `commit_id`, the command line `author` and `commit.oid`. */
function readReview(entry: unknown): ForgeReview | string {
  const account = textAt(entry, 'user', 'login') ?? textAt(entry, 'author', 'login') ?? '';
  const state = textAt(entry, 'state');
  const said = state !== undefined && Object.hasOwn(words, state) ? words[state] : undefined;
  if (said === undefined) return `a review has the state ${state ?? 'none'}, which GitHub does not know`;
  if (account !== '' && !isAccountName(account)) return 'a review has an account that GitHub cannot have';
  const commit = textAt(entry, 'commit_id') ?? textAt(entry, 'commit', 'oid');
  const at = instantOf(partOf(entry, 'submitted_at') ?? partOf(entry, 'submittedAt'));
  return {
    account,
    said,
    ...(commit !== undefined && isCommitName(commit) && { commit }),
    ...(at !== undefined && { at }),
  };
}

function instantOf(written: unknown): number | undefined {
  return typeof written === 'string' ? parseInstant(written) : undefined;
}

/** Both ways give the oldest first; a review that was not submitted has no time and decides nothing. */
function inTime(reviews: readonly ForgeReview[]): readonly ForgeReview[] {
  return reviews.toSorted(({ at: left = Infinity }, { at: right = Infinity }) =>
    left === right ? 0 : left - right,
  );
}
