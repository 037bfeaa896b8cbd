import type { Agreement } from '../model/agreement.ts';
import type { Plan } from '../model/plan.ts';
import { breaksOf } from './breaks/breaks.ts';
import type { PlanBreak } from './breaks/plan-break.ts';
import { type KeptPromises, keptPromises } from './kept-promises.ts';
import { type PlanFigures, planFigures } from './plan-figures.ts';

/** A plan worked out and judged. */
export interface PlanReading extends PlanFigures {
  readonly breaks: readonly PlanBreak[];
  /** What comes of the promises of both sides if each is just kept; absent where they do not reach to a won deal. */
  readonly promises: KeptPromises | undefined;
}

/** Every plan of the agreement, in the order of their ids. Lint, playbook and command ask alike, so it is kept. */
export function planReadings(agreement: Agreement): readonly PlanReading[] {
  const kept = readings.get(agreement);
  if (kept !== undefined) return kept;
  const read = Object.values(agreement.plans).map((plan) => readPlan(agreement, plan));
  readings.set(agreement, read);
  return read;
}

const readings = new WeakMap<Agreement, readonly PlanReading[]>();

function readPlan(agreement: Agreement, plan: Plan): PlanReading {
  const figures = planFigures(agreement, plan);
  return { ...figures, breaks: breaksOf(figures), promises: keptPromises(figures) };
}
