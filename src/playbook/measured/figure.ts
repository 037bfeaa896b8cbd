import type { MeasureFigureDocument } from '../../generated/output-documents.ts';
import type { Figure } from '../../measure/metrics/figure.ts';
import type { AmountUnit } from '../../model/amount.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import type { FigureCell } from '../../report/document.ts';
import { figureText } from '../../report/words/figure-text.ts';
import { type Exact, exact } from '../../support/exact.ts';
import type { View } from '../view.ts';

/** `3`, `-5/4`; the schema lets nothing else through. */
export function exactIn(text: string): Exact {
  const [numerator = '', denominator = '1'] = text.split('/');
  return exact(BigInt(numerator), BigInt(denominator));
}

/** A figure of the document as everything that measures and reports knows it. */
export function figureIn({
  status,
  value,
  isNotReached,
  lacks,
  n,
  k,
  wilson,
  beside = {},
}: MeasureFigureDocument): Figure {
  const [low, high] = wilson ?? [];
  return {
    status,
    ...(value !== undefined && { value: exactIn(value) }),
    ...(isNotReached && { isNotReached }),
    // A table of another version of leadpact has no noun here, and is named as it is.
    ...(lacks && { lacks: lacks as readonly TableName[] }),
    ...(n !== undefined && { n }),
    ...(k !== undefined && { k }),
    ...(low !== undefined && high !== undefined && { wilson: [low, high] as const }),
    beside,
  };
}

interface Told extends Pick<FigureCell, 'band' | 'needed'> {
  readonly unit: AmountUnit;
}

/** A figure with its cases and how it is judged, or in words why there is none; never 0 for what is not known. */
export function figureTold(view: View, json: MeasureFigureDocument, told: Told): string {
  const cell: FigureCell = { is: 'figure', figure: figureIn(json), ...told };
  return figureText(cell, { language: view.language, currency: view.agreement.currency });
}
