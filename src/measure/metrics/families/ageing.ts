import { exact } from '../../../support/exact.ts';
import { type Counts, type FamilyOf, figuresOf } from '../family.ts';
import type { Figure } from '../figure.ts';

/** How many stand there too long; beside them, all that stand there and how many have each further age. */
export const ageing: FamilyOf<'ageing'> = (question) =>
  figuresOf(question, (counts) => standing(question, counts));

function standing({ measure }: Parameters<typeof ageing>[0], counts: Counts): Figure {
  const steps = [measure.overDays, ...measure.stepDays];
  const aged = steps.map((_, index) => counts(`aged_${index + 1}`));
  const named = aged.map((count, index) => [`over ${steps[index]} days`, count] as const);
  const beside = Object.fromEntries(named.filter(([, count]) => count > 0));
  const value = exact(aged.reduce((sum, count) => sum + count, 0));
  return { status: 'value', value, beside: { standing: counts('standing'), ...beside } };
}
