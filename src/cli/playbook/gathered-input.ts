import type { SourceTree } from '../../host/source-tree.ts';
import type { MeasurementFinding } from '../../playbook/measured/measurement-finding.ts';
import type { PlaybookInput } from '../../playbook/view.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { couldNotRun } from '../refusal.ts';
import { fitAgreement } from './fit-agreement.ts';
import { givenDocuments } from './given-documents.ts';
import type { Means } from './means.ts';
import { releasedHistory } from './released-history.ts';

/** What a site is made of, or why there is none, which has been told. */
export type GatheredInput =
  | {
      readonly what: 'input';
      readonly input: PlaybookInput;
      /** What is wrong with the measurement; it is shown all the same. */
      readonly findings: readonly MeasurementFinding[];
    }
  | { readonly what: 'refused'; readonly exitCode: ExitCode; readonly findings: number };

/** From the files of an agreement to everything that its site tells. */
export async function gatherInput(
  invocation: Invocation,
  folder: AgreementFolder,
  tree: SourceTree,
  means: Means,
): Promise<GatheredInput> {
  const sound = fitAgreement(invocation, folder, tree, means.read);
  if ('unfit' in sound) {
    const { unfit } = sound;
    invocation.io.stdout.write(findingsText(unfit.findings, unfit, invocation, folder));
    const exitCode = tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.findings;
    return { what: 'refused', exitCode, findings: unfit.findings.length };
  }
  const { agreement, checked } = sound;
  const given = await givenDocuments(invocation, agreement);
  if (typeof given === 'string') return refused(couldNotRun(invocation.io, given));
  const compilations = means.compile(agreement, checked.retrieved);
  const around = await givenAround(invocation, sound);
  if (typeof around === 'number') return refused(around);
  const input = { agreement, results: means.run(agreement), compilations, ...around, ...given.shown };
  return { what: 'input', input, findings: given.findings };
}

function refused(exitCode: ExitCode): GatheredInput {
  return { what: 'refused', exitCode, findings: 0 };
}

/** What the site tells beside the agreement, where it was asked for. */
async function givenAround(
  invocation: Invocation,
  sound: SoundAgreement,
): Promise<Pick<PlaybookInput, 'history' | 'preview'> | ExitCode> {
  const { options } = invocation;
  const history = options['history'] === true ? releasedHistory(sound) : undefined;
  if (typeof history === 'string') return couldNotRun(invocation.io, history);
  const base = options['base'];
  if (typeof base !== 'string') return { ...(history && { history }) };
  // It proves something, which loads as much again as all the rest.
  const { previewAgainst } = await import('./preview-against.ts');
  const preview = previewAgainst(invocation, sound, base);
  return typeof preview === 'number' ? preview : { ...(history && { history }), preview };
}
