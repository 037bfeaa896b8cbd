import { reportJob } from '../../src/cli/report/report-job.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { reportDocument } from '../../src/report/documents/index.ts';
import type { ReportMaterial } from '../../src/report/material.ts';
import { reportMarkdown } from '../../src/report/render/markdown.ts';
import { instant } from '../evaluate/a-lead.ts';
import { measuredThere, type SmallExport } from '../measure/hand/small-export.ts';

/** Reports on a small export as people read them, in English: by name, and of a retrospective the campaign. */
export type Told = (...asked: readonly string[]) => Promise<string>;

/** Measures once what several reports are about. */
export async function smallReports(
  agreement: Agreement,
  records: SmallExport,
  terms: { readonly asOf: string; readonly since?: string },
): Promise<Told> {
  const { asking, measurement } = await measuredThere(agreement, records, terms);
  const load: ReportMaterial['load'] = { tables: [], absent: asking.absent, findings: [] };
  return async (...asked) => {
    const job = reportJob(agreement, asked, { asOf: instant(terms.asOf) });
    if (typeof job === 'string') throw new Error(job);
    const material = { asking, measurement, load, period: job.period };
    return reportMarkdown(await reportDocument(job.question, material), 'en', true);
  };
}
