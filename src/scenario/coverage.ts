import type { Agreement } from '../model/agreement.ts';
import { covered } from './covered.ts';
import type { DecisionElement } from './element.ts';
import { elementsOf } from './elements.ts';
import type { SampleResult } from './run-samples.ts';

/** Which decision elements the samples show. The fraction is exact: compare `covered` and `total`, never a rounded share. */
export interface Coverage {
  readonly covered: number;
  readonly total: number;
  readonly elements: readonly ElementCoverage[];
}

export interface ElementCoverage extends DecisionElement {
  /** Ids of the samples that show it. */
  readonly samples: readonly string[];
}

/** What the run samples show of the agreement. */
export function coverageOf(agreement: Agreement, results: readonly SampleResult[]): Coverage {
  const shown = new Map<string, string[]>();
  for (const { sample, evaluation } of results) {
    for (const id of covered(agreement, evaluation, sample))
      shown.set(id, [...(shown.get(id) ?? []), sample.id]);
  }
  const elements = elementsOf(agreement).map((element) => ({
    ...element,
    samples: shown.get(element.id) ?? [],
  }));
  return {
    covered: elements.filter(({ samples }) => samples.length > 0).length,
    total: elements.length,
    elements,
  };
}

/** True when the share of covered elements reaches a wanted fraction, decided in whole numbers. */
export function reaches(
  { covered, total }: Coverage,
  wanted: { readonly numerator: number; readonly denominator: number },
): boolean {
  return covered * wanted.denominator >= wanted.numerator * total;
}
