import { reportJob } from '../../src/cli/report/report-job.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { reportDocument } from '../../src/report/documents/index.ts';
import type { ReportMaterial } from '../../src/report/material.ts';
import { reportMarkdown } from '../../src/report/render/markdown.ts';
import { instant } from '../evaluate/a-lead.ts';
import { measuredThere, type SmallExport } from '../measure/hand/small-export.ts';

/** A report on a small export, as a document. `asked`: its name, and of a retrospective the campaign. */
export async function reportOf(
  asked: readonly string[],
  agreement: Agreement,
  records: SmallExport,
  terms: { readonly asOf: string; readonly since?: string; readonly period?: string },
): Promise<ReportDocument> {
  const asOf = instant(terms.asOf);
  const job = reportJob(agreement, asked, {
    asOf,
    ...(terms.period !== undefined && { period: terms.period }),
  });
  if (typeof job === 'string') throw new Error(job);
  const { asking, measurement } = await measuredThere(agreement, records, terms);
  const load: ReportMaterial['load'] = { tables: [], absent: asking.absent, findings: [] };
  return reportDocument(job.question, { asking, measurement, load, period: job.period });
}

/** The same as people read it, in English. */
export async function toldReport(...asked: Parameters<typeof reportOf>): Promise<string> {
  return reportMarkdown(await reportOf(...asked), 'en', true);
}
