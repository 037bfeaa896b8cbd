import { describe, expect, it } from 'vitest';
import { escalationTermsOf } from '../../../src/measure/escalation/escalation-terms.ts';
import { escalationsOf } from '../../../src/measure/escalation/escalations.ts';
import {
  type MeasuredWeek,
  promisesOfAgreement,
} from '../../../src/measure/escalation/promises-of-agreement.ts';
import { waiversOf } from '../../../src/measure/escalation/waivers-of-agreement.ts';
import { waiverReadings } from '../../../src/measure/waiver-readings.ts';
import { instant } from '../../evaluate/a-lead.ts';
import { agreementOf } from '../../model/load-fixture.ts';
import { mergedFiles } from '../../model/merged-files.ts';

/** The minimal agreement with one waiver of first-contact, which sales promises. */
function agreementWith(waiver: string, waived = '{ sla: first-contact }') {
  return agreementOf(
    mergedFiles(
      `kind: waivers\nwaivers:\n  flood: { waived: ${waived}, why: Water stood there., ${waiver} }\n`,
    ),
  );
}

/** A week in which nothing was kept, of each of two teams. */
const missedWeeks: readonly MeasuredWeek[] = ['inside-sales', 'other-sales'].map((scope) => ({
  by: 'sla',
  id: 'first-contact',
  scope,
  week: '2026-W45',
  met: 0,
  breached: 9,
}));

/** The state of the week by team, at an instant at which W45 has settled and W46 has not. */
function states(waiver: string): Readonly<Record<string, string | undefined>> {
  const agreement = agreementWith(waiver);
  const { promises } = escalationsOf(
    promisesOfAgreement(agreement, { weeks: missedWeeks, periods: [] }),
    waiversOf(agreement),
    escalationTermsOf(agreement, instant('2026-11-12T12:00+01:00')),
  );
  return Object.fromEntries(promises.map(({ scope, blocks }) => [scope, blocks[0]?.state]));
}

const inTime = 'approved: { by: vp-marketing, at: 2026-11-04T09:40+01:00 }';

describe('waivers of an agreement, in the fold of its escalations', () => {
  it('without a team waive the week of every scope', () => {
    expect(states(`from: 2026-W45, ${inTime}`)).toEqual({
      'inside-sales': 'waived',
      'other-sales': 'waived',
    });
  });

  it('with a team waive the week of that team alone', () => {
    expect(states(`team: inside-sales, from: 2026-W45, ${inTime}`)).toEqual({
      'inside-sales': 'waived',
      'other-sales': 'missed',
    });
  });

  it('waive the weeks from the first to the last and no other', () => {
    const missed = { 'inside-sales': 'missed', 'other-sales': 'missed' };
    expect(states(`from: 2026-W43, to: 2026-W44, ${inTime}`)).toEqual(missed);
    expect(states(`from: 2026-W46, ${inTime}`)).toEqual(missed);
    expect(states(`team: inside-sales, from: 2026-W43, to: 2026-W46, ${inTime}`)).toMatchObject({
      'inside-sales': 'waived',
    });
  });

  it('count when approved at the instant at which the week settles, and not a minute later', () => {
    // W45 ends on Monday, 9 November 00:00, and is judged two days later.
    const approved = (minute: string) =>
      `from: 2026-W45, approved: { by: vp-marketing, at: 2026-11-11T00:${minute}+01:00 }`;
    expect(states(approved('00'))).toMatchObject({ 'inside-sales': 'waived' });
    expect(states(approved('01'))).toMatchObject({ 'inside-sales': 'missed' });
  });

  it.each(['vp-sales', 'marketing-ops', 'sales-ops'])('do not count when %s approved them', (role) => {
    const waiver = `from: 2026-W45, approved: { by: ${role}, at: 2026-11-04T09:40+01:00 }`;
    expect(states(waiver)).toMatchObject({ 'inside-sales': 'missed' });
  });

  it('name a policy of touches apart from an SLA', () => {
    const agreement = agreementWith(`from: 2026-W45, ${inTime}`, '{ touches: six-touches }');
    expect(waiversOf(agreement).map(({ promise, scope }) => [promise, scope])).toEqual([
      ['touches/six-touches', undefined],
    ]);
  });
});

describe('waived weeks', () => {
  const listed = (waiver: string, asOf: string) => waiverReadings(agreementWith(waiver), instant(asOf));
  const late = 'from: 2026-W45, to: 2026-W46, approved: { by: vp-marketing, at: 2026-11-11T00:01+01:00 }';

  it('are listed, those that were approved too late for escalations as such', () => {
    expect(listed(late, '2026-11-11T00:01+01:00')).toEqual([
      {
        waiver: 'flood',
        weeks: [
          { week: '2026-W45', inTime: false },
          { week: '2026-W46', inTime: true },
        ],
      },
    ]);
  });

  it('are not listed before anybody knows of them, or when the wrong side approved them', () => {
    expect(listed(late, '2026-11-11T00:00+01:00')).toEqual([]);
    expect(listed(late.replace('vp-marketing', 'vp-sales'), '2026-12-01T00:00+01:00')).toEqual([]);
  });
});
