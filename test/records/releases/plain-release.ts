import type { Agreement } from '../../../src/model/agreement.ts';
import { compactModel, modelHash } from '../../../src/records/releases/compact-model.ts';
import { parseRelease } from '../../../src/records/releases/parse-release.ts';
import type { Release } from '../../../src/records/releases/release.ts';

/** A sound release of an agreement. */
export function releaseOf(agreement: Agreement, more: Partial<Release> = {}): Release {
  const effectiveFrom = more.effectiveFrom ?? agreement.effectiveFrom ?? '2026-12-01';
  const model = compactModel({ ...agreement, effectiveFrom });
  const { marketing, sales } = agreement.parties;
  return {
    version: '2026.4',
    effectiveFrom,
    hash: modelHash(model),
    approvals: [
      { side: 'marketing', by: marketing.approvers[0] ?? '', on: '2026-11-20' },
      { side: 'sales', by: sales.approvers[0] ?? '', on: '2026-11-21' },
    ],
    model,
    ...more,
  };
}

/** A release as it comes back from its text. */
export function readBack(text: string): Release {
  const release = parseRelease(text);
  if ('why' in release) throw new Error(release.why);
  return release;
}
