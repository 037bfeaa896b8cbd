import { describe, expect, it } from 'vitest';
import { incentiveStanding } from '../../src/measure/incentive-standing.ts';
import type { MetricValues } from '../../src/measure/metric-values.ts';
import { exact } from '../../src/support/exact.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';

const bonus = referenceAgreement().incentives['quarter-bonus'];
if (bonus === undefined) throw new Error('the reference agreement has a bonus');

/** Everything just as agreed: 600,000 euros in cents, 40 %, four business hours in minutes, 60 %. */
const agreed: MetricValues = {
  'marketing-sourced-revenue': exact(60_000_000),
  'mql-to-sql': exact(2, 5),
  'contact-time-high-intent': exact(240),
  acceptance: exact(3, 5),
};

describe('the bonus of the reference agreement', () => {
  it.each([
    ['all as agreed', {}, ['met', 'met', 'yes']],
    [
      'one cent is missing, and it stands in both halves',
      { 'marketing-sourced-revenue': exact(59_999_999) },
      ['missed', 'missed', 'no'],
    ],
    ['a minute late', { 'contact-time-high-intent': exact(241) }, ['met', 'missed', 'no']],
    ['no value yet', { acceptance: undefined }, ['met', 'undecided', 'undecided']],
    [
      'missed beats undecided',
      { acceptance: undefined, 'contact-time-high-intent': exact(300) },
      ['met', 'missed', 'no'],
    ],
    [
      'missed by the other side beats undecided',
      { acceptance: undefined, 'mql-to-sql': exact(1, 5) },
      ['missed', 'undecided', 'no'],
    ],
  ])('%s', (_, changes, expected) => {
    const { sides, pays } = incentiveStanding(bonus.conditions, { ...agreed, ...changes });
    expect([sides.marketing, sides.sales, pays]).toEqual(expected);
  });

  it.each([
    [239, ['met', 'undecided', 'undecided']],
    [240, ['met', 'undecided', 'undecided']],
    [241, ['met', 'missed', 'no']],
  ])(
    'a contact that has not taken place after %i minutes is missed once it is too late',
    (minutes, expected) => {
      const values = { ...agreed, 'contact-time-high-intent': undefined };
      const { sides, pays } = incentiveStanding(bonus.conditions, values, {
        'contact-time-high-intent': exact(minutes),
      });
      expect([sides.marketing, sides.sales, pays]).toEqual(expected);
    },
  );

  it('a side without a condition is paid for nothing', () => {
    const conditions = { ...bonus.conditions, marketing: [] };
    expect(incentiveStanding(conditions, agreed).pays).toBe('undecided');
  });
});
