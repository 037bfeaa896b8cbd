import { describe, expect, it } from 'vitest';
import { openBudget } from '../../src/analyze/budget.ts';
import { diffAgreements } from '../../src/diff/agreement-diff.ts';
import { thingName } from '../../src/diff/change.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { inKeyOrder } from '../../src/records/releases/key-order.ts';
import { restoreAgreement } from '../../src/records/releases/restore-agreement.ts';
import { agreementOf, filesIn } from '../records/releases/known-agreements.ts';
import { releaseOf } from '../records/releases/plain-release.ts';

const files = filesIn('test/cli/agreement');
const before = agreementOf(files);
const released = restoreAgreement(releaseOf(before));

/** What a change may be about, as a replacement in the files of the small agreement. */
const mutations: readonly (readonly [from: string, to: string])[] = [
  ['total: { gte: 60 }', 'total: { gte: 65 }'],
  ['signal: email-click, points: 5', 'signal: email-click, points: 6'],
  ['assign: { pool: reps }', 'assign: { member: m-5 }'],
  ['within: 4 business hours', 'within: 8 business hours'],
  ['intent: low', 'intent: medium'],
  ['settle: 48 hours', 'settle: 72 hours'],
  ['title: Small agreement', 'title: Smaller agreement'],
];

describe('a release as the older side', () => {
  it.each(mutations)('shows of %s => %s what its definitions show', (from, to) => {
    const after = agreementOf(
      files.map(({ path, bytes }) => ({
        path,
        bytes: Buffer.from(Buffer.from(bytes).toString('utf8').replace(from, to)),
      })),
    );
    const expected = changesOf(before, after);
    expect(expected).not.toEqual([]);
    expect(changesOf(inKeyOrder(released), inKeyOrder(after))).toEqual(expected);
  });

  it('shows nothing of the definitions that made it, and they nothing of it', () => {
    expect(changesOf(inKeyOrder(released), inKeyOrder(before))).toEqual([]);
    expect(changesOf(inKeyOrder(before), inKeyOrder(released))).toEqual([]);
  });
});

function changesOf(older: Agreement, newer: Agreement): readonly string[] {
  const budget = openBudget({ milliseconds: 60_000, now: Date.now, bytes: 512e6 });
  const { changes } = diffAgreements(older, newer, budget);
  return changes.map(
    ({ code, loses, object, severity, signers }) =>
      `${severity} ${code} ${thingName(object)} ${loses.join()} ${signers.join()}`,
  );
}
