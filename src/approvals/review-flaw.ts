import { accountKey } from '../model/approvals.ts';
import type { WhyNot } from './approval-state.ts';
import type { Means, Review, Said, Seen } from './review.ts';
import { isPerson, type MapSigner, type SignerMap, signerNamed } from './signer-map.ts';

const deciding: readonly Said[] = ['approved', 'changes-requested', 'dismissed'];
const undecided: Partial<Readonly<Record<Said, WhyNot>>> = { commented: 'comment', pending: 'pending' };
const unseen: Readonly<Record<Seen, WhyNot | undefined>> = {
  current: undefined,
  older: 'outdated',
  gone: 'commit-gone',
  'no-commit': 'no-commit',
  'no-time': 'no-time',
  'no-version': 'no-version',
};

/** The last deciding review of each person. What is forged under somebody's name takes nothing back. */
export function lastWords(reviews: readonly Review[], map: SignerMap, means: Means): ReadonlySet<Review> {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.flaw !== undefined || !deciding.includes(review.said)) continue;
    const signer = signerNamed(map, means, review.who);
    last.set(signer === undefined ? `account ${accountKey(review.who)}` : `signer ${signer.id}`, review);
  }
  return new Set(last.values());
}

interface Asked {
  readonly map: SignerMap;
  readonly means: Means;
  readonly authors: readonly string[];
}

/** Why a review is no approval of anybody who may sign; undefined for one that is. */
export function flawOf(
  review: Review,
  { map, means, authors }: Asked,
  heard: ReadonlySet<Review>,
): WhyNot | undefined {
  const { who, said, seen, flaw } = review;
  const signer = signerNamed(map, means, who);
  if (undecided[said] !== undefined) return undecided[said];
  if (signer === undefined) return 'no-signer';
  if (flaw !== undefined) return flaw;
  if (!heard.has(review)) return 'superseded';
  if (said === 'dismissed') return 'dismissed';
  if (signer.isShared) return 'shared-account';
  if (said === 'changes-requested') return 'changes-requested';
  if (authors.some((name) => isPerson(signer, name))) return 'author';
  return unseen[seen] ?? withoutRight(signer);
}

function withoutRight({ sides, signsInEmergency }: MapSigner): WhyNot | undefined {
  return sides.length === 0 && !signsInEmergency ? 'signs-for-nobody' : undefined;
}
