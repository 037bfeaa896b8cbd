import type { Measurement } from '../../measure/measurement.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Text } from '../../model/text.ts';
import type { RecordsReport } from '../../records/load/load-records.ts';
import type { Instant } from '../../support/instant.ts';
import type { SpokenLanguage } from '../command.ts';

/** What is needed to tell somebody in one language what was measured. */
export interface MeasureTelling {
  readonly agreement: Agreement;
  readonly source: string;
  readonly report: RecordsReport;
  readonly measurement: Measurement;
  readonly language: SpokenLanguage;
  readonly say: (en: string, de: string) => string;
  /** The title of a definition, or its id where there is none. */
  readonly titled: (definition: { readonly title: Text } | undefined, id: string) => string;
  readonly count: (value: number) => string;
  /** The local date of an instant. */
  readonly date: (at: Instant) => string;
}
