import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { agreementAt } from '../../../src/records/releases/agreement-at.ts';
import { compactModel, modelHash } from '../../../src/records/releases/compact-model.ts';
import { inKeyOrder } from '../../../src/records/releases/key-order.ts';
import { readReleases } from '../../../src/records/releases/read-releases.ts';
import type { Release } from '../../../src/records/releases/release.ts';
import { releasePath, releaseText } from '../../../src/records/releases/release-text.ts';
import { agreesTheSame, releasedAgain } from '../../../src/records/releases/released-again.ts';
import { restoreAgreement } from '../../../src/records/releases/restore-agreement.ts';
import { dateOfDay, dayOfDate } from '../../../src/support/local-date.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { agreementOf, filesIn } from './known-agreements.ts';
import { releaseOf } from './plain-release.ts';

let agreement: Agreement;
let one: Release;
let two: Release;
beforeAll(() => {
  agreement = agreementOf(filesIn('test/cli/agreement'));
  one = releaseOf(agreement, { version: '1', effectiveFrom: '2026-01-01' });
  two = releaseOf({ ...agreement, currency: 'CHF' }, { version: '2', effectiveFrom: '2026-07-01' });
});

const again = (former: Release, version: string, effectiveFrom: string): Release =>
  releasedAgain(former, { version, effectiveFrom, approvals: former.approvals });
const read = (...releases: readonly Release[]) =>
  readReleases(
    releases.map((release) => ({
      path: releasePath(release.version),
      bytes: Buffer.from(releaseText(release)),
    })),
  );

describe('a release that takes effect again', () => {
  it('is sound, and says what the former one says but for its days and its signatures', () => {
    const three = again(one, '3', '2026-10-01');
    expect(read(one, two, three).findings).toEqual([]);
    expect(agreesTheSame(three.model, one.model)).toBe(true);
    expect(agreesTheSame(three.model, two.model)).toBe(false);
    // When it takes effect is part of what is signed.
    expect(three.hash).not.toBe(one.hash);
    expect({ ...three.model, effectiveFrom: one.effectiveFrom }).toEqual(one.model);
  });

  it('does not take over a last day of its own', () => {
    const ended = { ...one, until: '2026-06-30' };
    expect(again(ended, '3', '2026-10-01')).not.toHaveProperty('until');
    const approvals = one.approvals;
    const until = '2026-10-31';
    expect(releasedAgain(ended, { version: '3', effectiveFrom: '2026-10-01', until, approvals }).until).toBe(
      until,
    );
  });

  it('taken back is the first model again, byte for byte where the day is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 8 }), (days) => {
        const chain = days.reduce<Release>(
          (former, day, index) =>
            again(former, `1.${index}`, dateOfDay(dayOfDate('2026-01-02') + day + index)),
          one,
        );
        const back = again(chain, one.version, one.effectiveFrom);
        expect(releaseText(back)).toBe(releaseText(one));
      }),
      { numRuns: 30 },
    );
  });

  it('is in force from its day, and the one that it takes back until then', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 }),
        (gaps) => {
          const days = gaps
            .toSorted((left, right) => left - right)
            .map((gap) => dayOfDate(two.effectiveFrom) + gap);
          const chain = days.map((day, index) =>
            again(index % 2 === 0 ? one : two, `3.${index}`, dateOfDay(day)),
          );
          const { releases, findings } = read(one, two, ...chain);
          expect(findings).toEqual([]);
          for (const [index, day] of days.entries()) {
            const start = startOfDay(agreement.zone, day);
            const [before, after] = [agreementAt(releases, start - 1), agreementAt(releases, start)];
            expect(before?.version).toBe(index === 0 ? '2' : `3.${index - 1}`);
            expect(after?.version).toBe(`3.${index}`);
            expect(after?.currency).toBe(index % 2 === 0 ? 'EUR' : 'CHF');
            expect(before?.currency).not.toBe(after?.currency);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the key order of a release', () => {
  it('is that of the restored agreement, and another order of the same', () => {
    const whole = agreementOf(filesIn('.'));
    const ordered = inKeyOrder(whole);
    expect(ordered).toEqual(whole);
    const restored = restoreAgreement(releaseOf(whole));
    const text = (part: unknown): string =>
      JSON.stringify(part, (key, value: unknown) => (key === 'place' ? undefined : value));
    expect(text(ordered.routing)).toBe(text(restored.routing));
    expect(text(whole.routing)).not.toBe(text(restored.routing));
    expect(text(ordered.slas)).toBe(text(inKeyOrder(restored).slas));
    expect(modelHash(compactModel(ordered))).toBe(modelHash(compactModel(whole)));
  });
});
