import type { Band } from '../measure/measurement.ts';
import type { Figure } from '../measure/metrics/figure.ts';
import type { AmountUnit } from '../model/amount.ts';
import type { Bilingual } from '../model/words/language.ts';
import type { Kept } from '../records/kept/kept.ts';
import type { Exact } from '../support/exact.ts';
import type { Instant } from '../support/instant.ts';
import type { LocalDate } from '../support/local-date.ts';
import type { ReportId } from './report-id.ts';

/** A report, made once and then written in a form and a language. */
export interface ReportDocument {
  readonly report: ReportId;
  readonly title: Bilingual;
  /** What the agreement is called, and its version. */
  readonly agreement: { readonly title: Bilingual; readonly version: string };
  readonly asOf: Instant;
  /** How long it may be kept: it can name leads and whose they are. */
  readonly kept: Kept;
  readonly zone: string;
  /** ISO 4217; amounts are minor units of it. */
  readonly currency: string;
  readonly period: { readonly title: Bilingual; readonly from: LocalDate; readonly to: LocalDate };
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly text: Bilingual }
  | { readonly is: 'paragraph'; readonly text: Bilingual }
  | { readonly is: 'list'; readonly items: readonly Bilingual[] }
  | Table;

export interface Table {
  readonly is: 'table';
  readonly caption: Bilingual;
  readonly columns: readonly Bilingual[];
  /** As many cells as there are columns; the first one names the row. */
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
}

export type Cell =
  | { readonly is: 'text'; readonly text: Bilingual; readonly band?: Band }
  /** The id of a lead, a deal or a person, the same in every language; a site for everybody leaves such rows out. */
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'count'; readonly count: number; readonly band?: Band }
  | { readonly is: 'amount'; readonly unit: AmountUnit; readonly value: Exact }
  | FigureCell
  | { readonly is: 'date'; readonly date: LocalDate }
  /** A group that is too small to be told of. */
  | { readonly is: 'few' }
  | { readonly is: 'none' };

export interface FigureCell {
  readonly is: 'figure';
  readonly unit: AmountUnit;
  readonly figure: Figure;
  readonly band?: Band;
  /** From when on it has a value; of figures that have none yet. */
  readonly from?: LocalDate;
  /** Cases it takes; of figures with too few. */
  readonly needed?: number;
}
