import type { Finding } from '../diagnostics/finding.ts';
import { outputFormats } from '../diagnostics/formats/index.ts';
import { resolve } from '../diagnostics/resolved-finding.ts';
import type { ReadAgreement } from '../model/read-agreement.ts';
import type { AgreementFolder } from './agreement-folder.ts';
import type { Invocation } from './command.ts';
import { wantsColor } from './io.ts';
import { toolVersion } from './tool-version.ts';

/** Findings in the format the user asked for. */
export function findingsText(
  findings: readonly Finding[],
  { locate, textOf }: Pick<ReadAgreement, 'locate' | 'textOf'>,
  { io, format, failOn }: Pick<Invocation, 'io' | 'format' | 'failOn'>,
  folder: AgreementFolder,
): string {
  const chosen = outputFormats.find(({ id }) => id === format);
  if (chosen === undefined) throw new Error(`no format ${format}`);
  return chosen.render(resolve(findings, locate), {
    textOf,
    folder: folder.shown,
    color: wantsColor(io.stdout, io.environment),
    failOn,
    version: toolVersion,
  });
}
