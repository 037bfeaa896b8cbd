import type { SignatureNeed } from '../diff/signature-need.ts';
import type { LocalDate } from '../support/local-date.ts';
import type { ApprovalState, JudgedReview, Signatory } from './approval-state.ts';
import { type Coverage, coverage, signaturesOf } from './coverage.ts';
import { type EmergencyRecord, suitedRecord } from './emergency-record.ts';
import type { Means, Review } from './review.ts';
import { flawOf, lastWords } from './review-flaw.ts';
import { worthOf } from './review-worth.ts';
import { hasMeans, isPerson, type MapSigner, type SignerMap, signerNamed } from './signer-map.ts';

/** Everything an answer depends on. */
export interface ApprovalQuestion {
  readonly need: SignatureNeed;
  readonly map: SignerMap;
  readonly mapFrom: 'base' | 'head';
  readonly means: Means;
  /** Accounts or signer ids. */
  readonly authors: readonly string[];
  /** In the order in which they were written. */
  readonly reviews: readonly Review[];
  /** Of the change itself, none of the base. */
  readonly records: readonly EmergencyRecord[];
  readonly today: LocalDate;
}

/**
 * Whether a change may pass. It may when nothing of the agreement changed, or when every signature it needs was given,
 * by different people who did not write it and saw the definitions as they are now, and no signer asks for changes; or
 * by the emergency path. Where the base has no map the change never passes by itself.
 */
export function judgeApprovals(question: ApprovalQuestion): ApprovalState {
  const { need, map, mapFrom, means, authors, reviews } = question;
  const wanted = signaturesOf(need);
  const heard = lastWords(reviews, map, means);
  const flaws = reviews.map((review) => flawOf(review, question, heard));
  const sound = reviews.filter((_, index) => flaws[index] === undefined);
  const people = sound.flatMap(({ who }) => signerNamed(map, means, who) ?? []);
  const covered = coverage(wanted, people);
  const objecting = reviews
    .filter((_, index) => flaws[index] === 'changes-requested')
    .flatMap(({ who }) => signerNamed(map, means, who) ?? []);
  const emergency = emergencyOf(question, people);
  const isSigned = covered.size === wanted.length && objecting.length === 0;
  const judged = reviews.map((review, index): JudgedReview => {
    const signer = signerNamed(map, means, review.who);
    return {
      who: review.who,
      ...(signer && { signer: signer.id, role: signer.role }),
      ...(review.commit && { commit: review.commit }),
      ...(flaws[index] === undefined
        ? worthOf(signer, { wanted, covered, emergency, isSigned })
        : { why: flaws[index] }),
    };
  });
  return {
    ...verdictOf({ isSigned, mapFrom, wanted, objecting, isEmergency: emergency !== undefined }),
    need,
    means,
    mapFrom,
    authors,
    signed: [...covered].map(([what, signer]) => ({ for: what, ...signatory(signer, means) })),
    missing: wanted.filter((each) => !covered.has(each)),
    maySign: stillSigning(question, people, covered),
    objections: objecting.map((signer) => signatory(signer, means)),
    ...(emergency && !isSigned && { emergency }),
    reviews: judged,
  };
}

interface Outcome {
  readonly isSigned: boolean;
  readonly mapFrom: 'base' | 'head';
  readonly wanted: readonly unknown[];
  readonly objecting: readonly unknown[];
  readonly isEmergency: boolean;
}

function verdictOf({
  isSigned,
  mapFrom,
  wanted,
  objecting,
  isEmergency,
}: Outcome): Pick<ApprovalState, 'verdict' | 'reason'> {
  if (wanted.length === 0) return { verdict: 'free', reason: 'nothing-changed' };
  if (mapFrom === 'head') return { verdict: 'blocked', reason: 'first-map' };
  if (isSigned) return { verdict: 'free', reason: 'signed' };
  // Whoever takes an emergency on themselves does so against an objection too; it is told beside it.
  if (isEmergency) return { verdict: 'free', reason: 'emergency' };
  return { verdict: 'blocked', reason: objecting.length > 0 ? 'changes-requested' : 'signatures-missing' };
}

function emergencyOf(
  { map, mapFrom, means, records, today }: ApprovalQuestion,
  people: readonly MapSigner[],
): ApprovalState['emergency'] {
  if (mapFrom === 'head') return undefined;
  for (const signer of people) {
    const record = suitedRecord(signer, map, records, today);
    if (record !== undefined) return { ...signatory(signer, means), record };
  }
  return undefined;
}

/** Those whose approval would cover more than is covered. */
function stillSigning(
  { need, map, means, authors }: ApprovalQuestion,
  people: readonly MapSigner[],
  covered: Coverage,
): ApprovalState['maySign'] {
  const wanted = signaturesOf(need);
  return map.signers
    .filter((signer) => hasMeans(signer, means) && !signer.isShared)
    .filter((signer) => !authors.some((name) => isPerson(signer, name)))
    .filter(({ id }) => people.every((each) => each.id !== id))
    .filter((signer) => coverage(wanted, [...people, signer]).size > covered.size)
    .map((signer) => ({ ...signatory(signer, means), sides: signer.sides }));
}

function signatory(signer: MapSigner, means: Means): Signatory {
  const account = means === 'trailers' ? undefined : signer[means];
  return { signer: signer.id, role: signer.role, ...(account !== undefined && { account }) };
}
