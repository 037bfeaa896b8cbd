import { expect, it } from 'vitest';
import { gapOf } from '../../../src/measure/gap/gap.ts';
import { productOf } from '../../../src/measure/gap/mean-effects.ts';
import { plannedGap } from '../../../src/measure/gap/planned-gap.ts';
import { segmentNeed } from '../../../src/plan/segment-need.ts';
import { formatExact, nothing } from '../../../src/support/exact.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';

const { plans, lifecycle } = referenceAgreement();
const needs = Object.values(plans).flatMap((plan) =>
  Object.values(plan.segments).map((segment) => segmentNeed(plan, segment)),
);
const need = needs.find(({ segment }) => segment.id === 'marketing-sourced');
const elsewhere = needs.find(({ segment }) => segment.id === 'sales-sourced');
if (need === undefined || elsewhere === undefined) throw new Error('the reference plan has two segments');

it('the planned factors multiply to what the segment has to win', () => {
  const planned = plannedGap(need, lifecycle.handoff);
  expect(planned && productOf(planned.factors)).toEqual(need.toWin);
  expect(planned && formatExact(planned.factors.conversion)).toBe('6/25');
});

it('half of the leads, the rest as planned: the whole gap is volume, and nobody decided yet is timing', () => {
  const planned = plannedGap(need, lifecycle.handoff);
  if (planned === undefined) throw new Error('the segment is handed over');
  // 100 deals of 24,000 euros in cents take 2,222.2 MQLs; here came 1,000, of whom 45 were won.
  const cohort = {
    mqls: 1000,
    accepted: 750,
    opportunities: 180,
    won: 45,
    lost: 135,
    wonValue: 108_000_000,
    wonValueInPeriod: 108_000_000,
  };
  const { lines, largestLoss, gap } = gapOf(planned, cohort, nothing);
  expect([largestLoss, formatExact(lines.volume), formatExact(gap)]).toEqual([
    'volume',
    '-132000000',
    '-132000000',
  ]);
  const open = gapOf(planned, { ...cohort, won: 0, lost: 0, wonValue: 0, wonValueInPeriod: 0 }, nothing);
  expect([open.largestLoss, formatExact(open.actualFactors.timing)]).toEqual(['timing', '0']);
});

it('a segment that is not handed over has no such factors', () => {
  expect(plannedGap(elsewhere, lifecycle.handoff)).toBeUndefined();
});
