import type { ApprovalState } from '../../approvals/approval-state.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Gate } from '../../diff/gate/gate.ts';
import type { SampleResult } from '../../scenario/run-samples.ts';
import type { LocalDate } from '../../support/local-date.ts';
import type { ComparedPair } from '../diff/compared-pair.ts';
import type { ToldDiff } from '../diff/told-diff.ts';
import type { Section } from '../impact/section.ts';
import type { Artefacts } from './artefact-changes.ts';

/** Everything there is to say about a proposed change. */
export interface Review {
  readonly pair: ComparedPair;
  readonly told: ToldDiff;
  /** What it breaks that no record intends, and what records intend. */
  readonly gate: Gate;
  /** Absent where nobody gave the approvals of a forge or signed commits. */
  readonly approvals?: ApprovalState;
  /** Approvals were given, and neither version says whose count. */
  readonly namesNobody?: true;
  /** What is wrong with the newer version. */
  readonly findings: readonly Finding[];
  /** Every sample lead of it, tried. */
  readonly samples: readonly SampleResult[];
  readonly artefacts: Artefacts;
  /** What it would have done to the leads of an export, where one was given. */
  readonly impact?: readonly Section[];
  /** Of whoever asks. */
  readonly today: LocalDate;
}

/** Why a change may not be merged yet; none = it may. */
export type Obstacle = 'findings' | 'samples' | 'approvals' | 'breaks';

/**
 * Whether those who have to sign cover what a change breaks, for whoever signs has seen it. One person in an emergency
 * covers what the record of it names, and nothing else that the change does.
 */
export function isCovered(approvals: Review['approvals']): boolean {
  return approvals?.verdict === 'free' && approvals.reason !== 'emergency';
}

/** Where departments have not signed, what breaks has to be recorded as intended. */
export function obstacles({ approvals, findings, gate, samples }: Review): readonly Obstacle[] {
  const isOpen = approvals?.verdict !== 'blocked' && !isCovered(approvals);
  const isBroken = gate.findings.some(({ severity }) => severity === 'error');
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return [
    ...(isWrong ? (['findings'] as const) : []),
    ...(failedSamples(samples).length > 0 ? (['samples'] as const) : []),
    ...(approvals?.verdict === 'blocked' ? (['approvals'] as const) : []),
    ...(isOpen && isBroken ? (['breaks'] as const) : []),
  ];
}

/** Sample leads of the older version that the newer one has no more. */
export function goneSamples({ pair, samples }: Pick<Review, 'pair' | 'samples'>): readonly string[] {
  const there = new Set(samples.map(({ sample }) => sample.id));
  return pair.before.agreement.samples.map(({ id }) => id).filter((id) => !there.has(id));
}

/** Sample leads of which something else came than they expect. */
export function failedSamples(samples: readonly SampleResult[]): readonly SampleResult[] {
  return samples.filter(({ mismatches }) => mismatches.length > 0);
}
