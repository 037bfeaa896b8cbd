import { expect, it } from 'vitest';
import type { ClockStanding } from '../../../src/evaluate/clock/clock-reading.ts';
import { clockDifferences } from '../../../src/measure/dispute/clock-difference.ts';

const reading: ClockStanding = {
  cycle: 1,
  startAt: 1_000,
  firstStartAt: 1_000,
  calendar: 'office',
  targetMs: 500,
  state: 'met',
  dueAt: 1_500,
  limitAt: 1_600,
  elapsedMs: 300,
  stoppedAt: 1_300,
  warnings: [],
  reassignments: [],
  backdated: false,
};

/** As the engine gives whole numbers: some as numbers, some as texts. */
const row = {
  clock_state: 'met',
  start_at: 1_000,
  first_start_at: '1000',
  calendar_id: 'office',
  target_ms: 500,
  due_at: 1_500,
  limit_at: 1_600,
  elapsed_ms: 300,
  stopped_at: 1_300,
  canceled_at: null,
  is_backdated: false,
  clock_problem: null,
};

it('a clock that the models read alike has no differences', () => {
  expect(clockDifferences(reading, row)).toEqual([]);
});

it('every column that says something else is told', () => {
  expect(
    clockDifferences(reading, { ...row, clock_state: 'breached', due_at: null, is_backdated: true }),
  ).toEqual([
    'clock_state: breached instead of met',
    'due_at: null instead of 1500',
    'is_backdated: true instead of false',
  ]);
  expect(clockDifferences(reading, undefined)).toEqual(['no row']);
});

it('a clock from before the tabulated calendars is no difference', () => {
  const early = { ...row, clock_state: 'error', clock_problem: 'before-measured-dates' };
  expect(clockDifferences(reading, early)).toEqual([]);
});
