import type { SignatureNeed } from '../diff/signature-need.ts';
import type { Side } from '../model/text.ts';
import type { EmergencyRecord } from './emergency-record.ts';
import type { Means, SignatureFlaw } from './review.ts';

/** For whom an approval counts; `either` where one person of either side is enough. */
export type CountsFor = Side | 'either' | 'emergency';

/** Why a review does not count. */
export type WhyNot =
  | 'comment'
  | 'pending'
  | 'superseded'
  | 'dismissed'
  | SignatureFlaw
  | 'no-signer'
  | 'shared-account'
  | 'changes-requested'
  | 'author'
  | 'outdated'
  | 'commit-gone'
  | 'no-commit'
  | 'no-time'
  | 'no-version'
  | 'signs-for-nobody'
  | 'no-record'
  | 'nothing-to-sign'
  | 'other-side'
  | 'signed-already';

/** A review, and what it is worth. */
export interface JudgedReview {
  readonly who: string;
  /** Id of the signer whose account or key it is. */
  readonly signer?: string;
  readonly role?: string;
  readonly commit?: string;
  readonly counts?: CountsFor;
  /** Exactly where it does not count. */
  readonly why?: WhyNot;
}

/** Somebody who signed, or could. */
export interface Signatory {
  readonly signer: string;
  readonly role: string;
  /** On the forge by which approvals come; absent for signed commits. */
  readonly account?: string;
}

/** Why a change may pass, or not. */
export type ApprovalReason =
  | 'nothing-changed'
  | 'signed'
  | 'emergency'
  | 'first-map'
  | 'changes-requested'
  | 'signatures-missing';

/** Who of which department has signed a change, who must still, and what became of every review. Plain data. */
export interface ApprovalState {
  readonly verdict: 'free' | 'blocked';
  readonly reason: ApprovalReason;
  readonly need: SignatureNeed;
  readonly means: Means;
  /** Which version said who signs; `head` where the change itself brings the first map, which then decides nothing. */
  readonly mapFrom: 'base' | 'head';
  /** Accounts or signers that wrote the change and therefore cannot sign it; empty where nobody said who did. */
  readonly authors: readonly string[];
  readonly signed: readonly (Signatory & { readonly for: Side | 'either' })[];
  /** In the order marketing, sales; `either` where one person of either side is missing. */
  readonly missing: readonly (Side | 'either')[];
  /** Everybody whose approval would bring the change further, with what they can sign for. */
  readonly maySign: readonly (Signatory & { readonly sides: readonly Side[] })[];
  /** Signers who ask for changes; each stops the change. */
  readonly objections: readonly Signatory[];
  /** The emergency path, where the change passes by it. */
  readonly emergency?: Signatory & { readonly record: EmergencyRecord };
  /** In the order in which they were written. */
  readonly reviews: readonly JudgedReview[];
}
