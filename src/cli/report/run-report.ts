import { dirname, resolve } from 'node:path';
import type { ReportDocument } from '../../report/document.ts';
import { reportDocument } from '../../report/documents/index.ts';
import { reportHtml } from '../../report/render/html.ts';
import { reportJson } from '../../report/render/json.ts';
import { reportMarkdown } from '../../report/render/markdown.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import type { TodayIn } from '../today.ts';
import { toolVersion } from '../tool-version.ts';
import { visibleOutput } from '../visible-output.ts';
import { withMeasuredExport } from './measured-export.ts';
import { reportJob } from './report-job.ts';
import { reportOptions } from './report-options.ts';

/** Writes one report on an export. */
export async function runReport(invocation: Invocation): Promise<ExitCode> {
  const { io, parameters } = invocation;
  const options = reportOptions(invocation.options);
  if (typeof options === 'string') return couldNotRun(io, options);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const dayOf: TodayIn = (zone) => localDateAt(zone, options.asOf);
  const sound = soundAgreement({ ...invocation, format: 'text', failOn: 'error' }, folder, undefined, dayOf);
  if (typeof sound === 'number') return sound;
  const job = reportJob(sound.agreement, parameters, options);
  if (typeof job === 'string') return couldNotRun(io, job);
  const place = options.out === undefined ? undefined : resolve(io.workingFolder, options.out);
  const wrong = place === undefined ? undefined : troubleWith(invocation, place, options.out);
  if (wrong !== undefined) return couldNotRun(io, wrong);
  return withMeasuredExport(invocation, { options, sound }, async (measured) => {
    const document = await reportDocument(job.question, { ...measured, period: job.period });
    const written = textOf(invocation, document);
    if (place === undefined) visibleOutput(io.stdout).write(written);
    else replaceFile(io.machine.files, place, new TextEncoder().encode(written));
    return exitCodes.clean;
  });
}

function textOf({ format, language }: Invocation, document: ReportDocument): string {
  if (format === 'html') return reportHtml(document, language);
  return format === 'json'
    ? reportJson(document, toolVersion)
    : reportMarkdown(document, language, format === 'text');
}

function troubleWith({ io }: Invocation, place: string, out: string | undefined): string | undefined {
  const { files } = io.machine;
  if (files.kindOf(dirname(place)) !== 'folder') return `there is no folder ${dirname(out ?? '')}`;
  return files.kindOf(place) === 'folder' ? `${out} is a folder` : undefined;
}
