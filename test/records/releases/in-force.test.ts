import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { agreementAt } from '../../../src/records/releases/agreement-at.ts';
import { readReleases } from '../../../src/records/releases/read-releases.ts';
import type { Release } from '../../../src/records/releases/release.ts';
import { releasePath, releaseText } from '../../../src/records/releases/release-text.ts';
import { withReleasedVersion } from '../../../src/records/releases/released-version.ts';
import { dateOfDay, dayOfDate } from '../../../src/support/local-date.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { agreementOf, filesIn } from './known-agreements.ts';
import { releaseOf } from './plain-release.ts';

let agreement: Agreement;
beforeAll(() => {
  agreement = agreementOf(filesIn('test/cli/agreement'));
});

const read = (...releases: readonly Release[]) =>
  readReleases(
    releases.map((release) => ({
      path: releasePath(release.version),
      bytes: Buffer.from(releaseText(release)),
    })),
  );
const codesOf = ({ findings }: ReturnType<typeof read>) => findings.map(({ code }) => code);
const from = (version: string, effectiveFrom: string, more: Partial<Release> = {}) =>
  releaseOf(agreement, { version, effectiveFrom, ...more });
const at = (text: string) => Date.parse(text);

describe('agreementAt', () => {
  it('changes at 00:00 of the effective date in the zone of the agreement, summer and winter', () => {
    const { releases, findings } = read(from('1.1.0', '2026-07-01'), from('1.0.0', '2026-01-01'));
    expect(findings).toEqual([]);
    const version = (instant: string) => agreementAt(releases, at(instant))?.version;
    expect(version('2025-12-31T22:59:59.999Z')).toBeUndefined();
    expect(version('2025-12-31T23:00:00.000Z')).toBe('1.0.0');
    expect(version('2026-06-30T21:59:59.999Z')).toBe('1.0.0');
    expect(version('2026-06-30T22:00:00.000Z')).toBe('1.1.0');
    expect(version('2099-01-01T00:00:00.000Z')).toBe('1.1.0');
    expect(agreementAt(releases, at('2026-07-02T00:00Z'))?.effectiveFrom).toBe('2026-07-01');
  });

  it('ends with the last day, and where nothing follows nothing is in force', () => {
    const later = from('1.1.0', '2026-07-01');
    const { releases, findings } = read(from('1.0.0', '2026-01-01', { until: '2026-06-28' }), later);
    const [gap] = findings;
    expect(gap?.message).toBe('nothing is in force from 2026-06-29 until 2026-06-30');
    expect(codesOf(read(from('1.0.0', '2026-01-01', { until: '2026-06-30' }), later))).toEqual([]);
    const version = (instant: string) => agreementAt(releases, at(instant))?.version;
    expect(version('2026-06-28T21:59:59.999Z')).toBe('1.0.0');
    expect(version('2026-06-28T22:00:00.000Z')).toBeUndefined();
    expect(version('2026-06-30T22:00:00.000Z')).toBe('1.1.0');
  });

  it('gives no agreement for the time of a release that nobody can vouch for', () => {
    const { hash } = from('1.0.0', '2026-01-01');
    const unsigned = from('1.1.0', '2026-07-01', { approvals: [], hash });
    const { releases } = read(from('1.0.0', '2026-01-01'), unsigned);
    expect(agreementAt(releases, at('2026-06-01T00:00Z'))?.version).toBe('1.0.0');
    expect(agreementAt(releases, at('2026-08-01T00:00Z'))).toBeUndefined();
  });

  it('restores each release once', () => {
    const { releases } = read(from('1.0.0', '2026-01-01'));
    const [one, other] = ['2026-02-01', '2026-03-01'].map((day) => agreementAt(releases, at(day)));
    expect(one).toBe(other);
  });

  it('finds what a walk through the days finds, and tells overlaps and gaps exactly where there are any', () => {
    const first = dayOfDate('2026-03-20');
    const period = fc.record({
      start: fc.integer({ min: 0, max: 16 }),
      length: fc.option(fc.nat(12), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 4 }), (periods) => {
        const sorted = periods.toSorted((left, right) => left.start - right.start);
        const { releases, findings } = read(
          ...periods.map(({ start, length }, index) =>
            from(`v${index}`, dateOfDay(first + start), {
              ...(length === undefined ? {} : { until: dateOfDay(first + start + length) }),
            }),
          ),
        );
        let overlaps = 0;
        let gaps = 0;
        for (const [index, { start }] of sorted.entries()) {
          const before = sorted[index - 1];
          if (before === undefined) continue;
          const end = before.length === undefined ? start : before.start + before.length + 1;
          if (before.start === start || end > start) overlaps += 1;
          else if (end < start) gaps += 1;
        }
        expect(findings.filter(({ code }) => code === 'release/overlap').length).toBe(overlaps);
        expect(findings.filter(({ code }) => code === 'release/gap').length).toBe(gaps);
        if (overlaps > 0) return;
        for (let day = -1; day < 32; day++) {
          const last = sorted.findLast(({ start }) => start <= day);
          const isOver = last?.length !== undefined && day > last.start + last.length;
          const noon = startOfDay('Europe/Berlin', first + day) + 12 * 3_600_000;
          const expected = last === undefined || isOver ? undefined : `v${periods.indexOf(last)}`;
          expect(agreementAt(releases, noon)?.version).toBe(expected);
        }
      }),
      { numRuns: 60, seed: 20261128 },
    );
  });
});

describe('the version of the definitions', () => {
  it('is that of the newest release where they say the same, else draft', () => {
    const { effectiveFrom, ...undated } = agreement;
    const changed = { ...undated, settle: { ...agreement.settle, amount: 47 } };
    const { releases } = read(
      releaseOf(undated, { version: '1.0.0', effectiveFrom: '2026-01-01' }),
      releaseOf(changed, { version: '1.1.0', effectiveFrom: '2026-07-01' }),
    );
    expect(withReleasedVersion(undated, []).version).toBe('draft');
    expect(withReleasedVersion(undated, releases.slice(0, 1)).version).toBe('1.0.0');
    expect(withReleasedVersion(undated, releases).version).toBe('draft');
    expect(withReleasedVersion(changed, releases).version).toBe('1.1.0');
    const version = (date: string) =>
      withReleasedVersion({ ...changed, effectiveFrom: date }, releases).version;
    expect(version('2026-07-01')).toBe('1.1.0');
    expect(version('2026-08-01')).toBe('draft');
  });
});
