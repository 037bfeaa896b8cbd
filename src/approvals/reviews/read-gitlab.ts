import { type Instant, parseInstant } from '../../support/instant.ts';
import {
  type ForgeReview,
  type ForgeReviews,
  isAccountName,
  isCommitName,
  type Version,
} from './forge-reviews.ts';
import { listAt, partOf, textAt } from './json-part.ts';

/**
 * Reads one object with what GitLab's API gives for a merge request: `approvals` (`…/approvals`), `versions`
 * (`…/versions`), and, where they are there, `mergeRequest` (the request itself, for its author), `notes` (`…/notes`, for
 * the times of approvals where `approvals` has none) and `reviewers` (`…/reviewers`, for those who request changes).
 */
export function readGitlab(document: unknown): ForgeReviews | string {
  const approvedBy = listAt(document, 'approvals', 'approved_by');
  const versions = listAt(document, 'versions');
  if (approvedBy === undefined || versions === undefined)
    return 'it holds no `approvals` and `versions` of a merge request on GitLab; docs/approvals.md says how to write it';
  const approvals = approvedBy.map((entry) => readApproval(entry, listAt(document, 'notes') ?? []));
  const objections = (listAt(document, 'reviewers') ?? []).flatMap(readObjection);
  const reviews = [...approvals, ...objections];
  if (reviews.some(({ account }) => account !== '' && !isAccountName(account)))
    return 'it holds an account that GitLab cannot have';
  const author = textAt(document, 'mergeRequest', 'author', 'username');
  return {
    forge: 'gitlab',
    ...(author !== undefined && isAccountName(author) && { author }),
    reviews,
    versions: versions.flatMap(readVersion).toSorted((left, right) => left.at - right.at),
  };
}

function readApproval(entry: unknown, notes: readonly unknown[]): ForgeReview {
  const account = textAt(entry, 'user', 'username') ?? '';
  const at = instantAt(entry, 'approved_at') ?? lastApprovalNote(account, notes);
  return { account, said: 'approved', ...(at !== undefined && { at }) };
}

/** Only the server writes notes of the system. */
function lastApprovalNote(account: string, notes: readonly unknown[]): Instant | undefined {
  const times = notes
    .filter(
      (note) =>
        partOf(note, 'system') === true &&
        textAt(note, 'body') === 'approved this merge request' &&
        textAt(note, 'author', 'username') === account,
    )
    .flatMap((note) => instantAt(note, 'created_at') ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

function readObjection(entry: unknown): readonly ForgeReview[] {
  const account = textAt(entry, 'user', 'username') ?? '';
  return partOf(entry, 'state') === 'requested_changes' ? [{ account, said: 'changes-requested' }] : [];
}

function readVersion(entry: unknown): readonly Version[] {
  const commit = textAt(entry, 'head_commit_sha');
  const at = instantAt(entry, 'created_at');
  return commit !== undefined && isCommitName(commit) && at !== undefined ? [{ commit, at }] : [];
}

function instantAt(entry: unknown, key: string): Instant | undefined {
  const written = textAt(entry, key);
  return written === undefined ? undefined : parseInstant(written);
}
