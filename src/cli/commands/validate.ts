import { findingsExitCode } from '../../diagnostics/summary.ts';
import type { Question, Result, ResultCache } from '../../host/result-cache.ts';
import { readSourceTree, type SourceTree } from '../../host/source-tree.ts';
import { type AgreementFolder, agreementFolder } from '../agreement-folder.ts';
import { type Command, formatNames, type Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { couldNotRun, notAvailable } from '../refusal.ts';

export const validate: Command = {
  verb: 'validate',
  summary: 'find everything that is wrong with the agreement',
  parameters: '',
  options: [{ flags: '--deep', description: 'prove what rules can only suspect (not available yet)' }],
  readsAgreement: true,
  formats: formatNames,
  checks: true,
  examples: [
    ['', 'the agreement in this folder'],
    ['--fail-on warning', 'warnings fail as well'],
    ['--format github', 'as annotations of a pull request'],
  ],
  run: async (invocation) => {
    const { io, options, folder: given } = invocation;
    if (options['deep'] === true) return notAvailable(io, 'validate --deep');
    const folder = agreementFolder(io, given);
    if (typeof folder === 'string') return couldNotRun(io, folder);
    const tree = readSourceTree(io.machine.files, folder.path);
    return tell(invocation, await answer(invocation, folder, tree));
  },
};

/** From the cache where the same question was answered before; only answers about all of the content are kept. */
async function answer(invocation: Invocation, folder: AgreementFolder, tree: SourceTree): Promise<Answer> {
  const whole = tree.troubles.length + tree.findings.length === 0;
  const cache = whole ? await resultCacheOf(invocation) : undefined;
  const question = questionOf(invocation, folder, tree);
  const kept = cache?.find(question);
  if (kept !== undefined) return kept;
  const judged = await judge(invocation, folder, tree);
  const { exitCode } = judged;
  if (exitCode === 0 || exitCode === 1) cache?.keep(question, { ...judged, exitCode });
  return judged;
}

interface Answer extends Omit<Result, 'exitCode'> {
  readonly exitCode: ExitCode;
}

async function resultCacheOf({ io }: Invocation): Promise<ResultCache | undefined> {
  if (io.cache === undefined) return undefined;
  const { resultCache } = await import('../../host/result-cache.ts');
  return resultCache(io.cache.folder, io.cache.build);
}

/** Everything that the printed answer depends on. */
function questionOf(
  { io, format, failOn, language }: Invocation,
  folder: AgreementFolder,
  tree: SourceTree,
): Question {
  const color = wantsColor(io.stdout, io.environment);
  return {
    asked: { verb: 'validate', format, failOn, language, color, shown: folder.shown },
    files: tree.files,
  };
}

async function judge(invocation: Invocation, folder: AgreementFolder, tree: SourceTree): Promise<Answer> {
  const { checkedAgreement } = await import('../checked-agreement.ts');
  const { findingsText } = await import('../findings-text.ts');
  const { judgedText } = await import('../judged-text.ts');
  const checked = checkedAgreement(tree);
  return {
    exitCode: worst([
      tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.clean,
      findingsExitCode(checked.findings, invocation.failOn),
    ]),
    stdout: findingsText(checked.findings, checked, invocation, folder),
    stderr: judgedText(checked, tree.files.length),
  };
}

function tell({ io, quiet }: Invocation, { exitCode, stdout, stderr }: Answer): ExitCode {
  io.stdout.write(stdout);
  if (!quiet) io.stderr.write(stderr);
  return exitCode;
}
