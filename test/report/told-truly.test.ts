import { beforeAll, describe, expect, it } from 'vitest';
import { empty, hasEngine } from '../measure/hand/small-export.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';
import { noDuckDb } from '../sql/duckdb-engine.ts';
import { smallReports, type Told } from './small-report.ts';

if (!hasEngine) console.warn(noDuckDb);

/* The reference agreement on an export in which nothing happened, in the first hour of the year of its plan. */

let told: Told;
beforeAll(async () => {
  if (!hasEngine) return;
  const terms = { asOf: '2027-01-01T00:00+01:00', since: '2026-10-01T00:00+02:00' };
  told = await smallReports(referenceAgreement(), empty, terms);
}, 120_000);

describe.skipIf(!hasEngine)('a plan', () => {
  it('is not held against revenue of the months before its own', async () => {
    const report = await told('qbr');
    expect(report).toContain(
      '- New business 2027 begins in January 2027: until then only its leads come in.',
    );
    expect(report).toContain('The plan begins in January 2027, so revenue of this period is not held');
    expect(report).toContain('| MQL | 485 | 0 | −485 | 0 % |');
    expect(report).not.toMatch(/planned\.$|\| Revenue won \|/m);
  });
});

describe.skipIf(!hasEngine)('how things stand', () => {
  it('is told for the running period by every report, as measure does', async () => {
    const periodOf = (report: string, metric: string): string | undefined =>
      new RegExp(`^\\| ${metric} \\| (\\S+) \\|`, 'm').exec(report)?.[1];
    const [weekly, qbr] = [await told('weekly'), await told('qbr')];
    expect(periodOf(weekly, 'Pipeline coverage')).toBe('2027-Q1');
    expect(periodOf(qbr, 'Pipeline coverage')).toBe('2027-Q1');
    expect(periodOf(qbr, 'Accepted leads that lie untouched')).toBe('2026-W53');
    expect(periodOf(qbr, 'Leads with two truths')).toBe('2026-W53');
    expect(periodOf(qbr, 'MQLs that sales accepts')).toBe('2026-12');
    expect(weekly).not.toContain('the period is over');
  });
});

describe.skipIf(!hasEngine)('interviews', () => {
  it('are about deals under a pseudonym, so they are no part of those of the export', async () => {
    const report = await told('win-loss');
    expect(report).toContain('Interviews about deals decided in this period: 2; agreed are 20 %');
    expect(report).not.toMatch(/2 of \d/);
  });

  it('tell no reason of a single deal', async () => {
    const report = await told('win-loss');
    expect(report).toContain('What made the difference in the end?');
    expect(report).not.toMatch(/Which of these comes closest|Lost to a rival/);
  });
});

describe.skipIf(!hasEngine)('a campaign that has not begun', () => {
  it('is not looked back on', async () => {
    const report = await told('retrospective', 'webinar-peak-season');
    expect(report).toContain('It has not begun, so there is nothing to look back on.');
    expect(report).not.toMatch(/expected|its links|Fewer than five/);
  });
});

describe.skipIf(!hasEngine)('acceptance', () => {
  it('of the month is told by decision, that of its leads by handover, and the scorecard says so', async () => {
    expect(await told('scorecard')).toContain(
      '“MQLs that sales accepts” counts what was decided in the month, whenever it was handed over',
    );
  });
});

describe.skipIf(!hasEngine)('parts of the alignment', () => {
  it('say why they earn nothing, and between which bounds they are measured', async () => {
    const report = await told('qbr');
    expect(report).toMatch(
      /\| MQLs that become SQLs \| both \| 2 \| 20 % \| 40 % \| (?!no data)[^|]+ \| – \|/,
    );
    expect(report).toContain('| Revenue that marketing brought | both | 2 | €300,000 | €600,000 | €0 | 0 |');
  });
});
