import type { MeasureDocument } from '../../generated/output-documents.ts';
import type { Instant } from '../../support/instant.ts';
import type { LocalDate } from '../../support/local-date.ts';
import type { UnknownId } from './unknown-ids.ts';

/** What `leadpact measure` wrote, as pages read it. */
export interface Measured {
  readonly document: MeasureDocument;
  /** The name of its file, without folders. */
  readonly file: string;
  readonly asOf: Instant;
  /** The local date of `asOf`: a period that ends before it is over. */
  readonly today: LocalDate;
  /** A period that ends before it has settled: what is logged later does not change how it is judged (semantics §6). */
  readonly settled: LocalDate;
  /** What the document tells of and the agreement does not know. */
  readonly unknown: readonly UnknownId[];
  /** As leadpact wrote it; else somebody has edited it since. */
  readonly isUnchanged: boolean;
}
