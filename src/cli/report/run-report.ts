import { resolve } from 'node:path';
import type { ReportDocument } from '../../report/document.ts';
import { reportDocument } from '../../report/documents/index.ts';
import { reportHtml } from '../../report/render/html.ts';
import { reportJson } from '../../report/render/json.ts';
import { reportMarkdown } from '../../report/render/markdown.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { failedBy } from '../records/told-findings.ts';
import { soundAt, withRecords } from '../records/with-records.ts';
import { couldNotRun } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { toolVersion } from '../tool-version.ts';
import { visibleOutput } from '../visible-output.ts';
import { measuredExport } from './measured-export.ts';
import { reportJob } from './report-job.ts';
import { reportOptions } from './report-options.ts';

/** Writes one report on an export. */
export async function runReport(invocation: Invocation): Promise<ExitCode> {
  const { io, parameters } = invocation;
  const options = reportOptions(invocation.options);
  if (typeof options === 'string') return couldNotRun(io, options);
  const sound = soundAt(invocation, options.asOf);
  if (typeof sound === 'number') return sound;
  const job = reportJob(sound.agreement, parameters, options);
  if (typeof job === 'string') return couldNotRun(io, job);
  const place = options.out === undefined ? undefined : resolve(io.workingFolder, options.out);
  return withRecords(invocation, sound, {
    verb: 'report',
    limits: options.limits,
    asOf: options.asOf,
    run: async (loaded) => {
      const found = { ...(await measuredExport(loaded, options)), period: job.period };
      const told = { ...invocation, language: spokenLanguage(invocation, loaded.sound.agreement) };
      const written = textOf(told, await reportDocument(job.question, found));
      if (place === undefined) visibleOutput(io.stdout).write(written);
      else replaceFile(io.machine.files, place, written);
      return failedBy(invocation, loaded.report.findings);
    },
  });
}

function textOf({ format, language }: Invocation, document: ReportDocument): string {
  if (format === 'html') return reportHtml(document, language);
  return format === 'json'
    ? reportJson(document, toolVersion)
    : reportMarkdown(document, language, format === 'text');
}
