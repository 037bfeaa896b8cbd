import type { Judgement } from '../checks/judge.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { outputFormats } from '../diagnostics/formats/index.ts';
import { markdown } from '../diagnostics/formats/markdown.ts';
import { resolve } from '../diagnostics/resolved-finding.ts';
import { resolveSuppressed } from '../diagnostics/suppressed-finding.ts';
import type { ReadAgreement } from '../model/read-agreement.ts';
import type { AgreementFolder } from './agreement-folder.ts';
import type { Invocation } from './command.ts';
import { wantsColor } from './io.ts';
import { toolVersion } from './tool-version.ts';

/** What is read by a person, who may want to know of which revision a line is. */
const forPeople: readonly string[] = ['text', 'compact', 'markdown'];

type Checked = Pick<ReadAgreement, 'locate' | 'textOf'> & Partial<Pick<Judgement, 'suppressed'>>;

/** Findings in the format the user asked for. */
export function findingsText(
  findings: readonly Finding[],
  { locate, textOf, suppressed = [] }: Checked,
  { io, format, failOn, showSuppressed }: Pick<Invocation, 'io' | 'format' | 'failOn' | 'showSuppressed'>,
  folder: AgreementFolder,
): string {
  const chosen = outputFormats.find(({ id }) => id === format);
  if (chosen === undefined) throw new Error(`no format ${format}`);
  const resolved = resolve(findings, locate);
  const context = {
    textOf,
    folder: forPeople.includes(chosen.id) ? folder.shown : (folder.inTree ?? folder.shown),
    color: wantsColor(io.stdout, io.environment),
    failOn,
    version: toolVersion,
    suppressed: resolveSuppressed(suppressed, locate),
    showSuppressed,
  };
  // Annotations are few; the summary of the job holds all findings.
  io.summarize?.(markdown.render(resolved, context));
  return chosen.render(resolved, context);
}
