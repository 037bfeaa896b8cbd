import type { ReportDocument } from '../../report/document.ts';

/** A report of an earlier day, as its page shows it. */
export interface ArchivedReport {
  /** Of its page: the report, its period, and the day for which it was told. */
  readonly id: string;
  /** The name of its file, without folders. */
  readonly file: string;
  readonly document: ReportDocument;
  /** As leadpact wrote it; else somebody has edited it since. */
  readonly isUnchanged: boolean;
}

/** Newest first: what was told last, then what is about the latest period, then by name. */
export function newestFirst(left: ArchivedReport, right: ArchivedReport): number {
  const [one, other] = [left.document, right.document];
  if (one.asOf !== other.asOf) return other.asOf - one.asOf;
  if (one.period.to !== other.period.to) return one.period.to < other.period.to ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}
