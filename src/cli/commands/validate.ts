import { readSourceTree } from '../../host/source-tree.ts';
import { agreementFolder } from '../agreement-folder.ts';
import { proofOptions } from '../analyze/proof-options.ts';
import { type Command, formatNames, type Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { type Answer, answerOf } from '../validate/answer.ts';

export const validate: Command = {
  verb: 'validate',
  summary: 'find everything that is wrong with the agreement',
  parameters: '',
  options: [
    { flags: '--fix', description: 'repair what can be repaired for certain, in your files' },
    { flags: '--dry-run', description: 'with --fix: print the changes and write nothing' },
    { flags: '--baseline', description: 'accept the findings of now for a while, in leadpact-baseline.yaml' },
    { flags: '--reason <text>', description: 'with --baseline: why' },
    { flags: '--until <date>', description: 'with --baseline: the last day' },
    { flags: '--deep', description: 'also prove what rules can only suspect, of every lead' },
    ...proofOptions,
    { flags: '--allow-unknown', description: 'with --deep: let what could not be decided pass' },
  ],
  readsAgreement: true,
  formats: formatNames,
  checks: true,
  examples: [
    ['', 'the agreement in this folder'],
    ['--fail-on warning', 'warnings fail as well'],
    ['--deep', 'and what is true of every lead, proved or refuted'],
    ['--format github', 'as annotations of a pull request'],
    ['--fix --dry-run', 'what would be repaired'],
    ['--baseline --until 2027-03-31 --reason "before the Q1 review"', 'begin with what is wrong today'],
  ],
  run: async (invocation) => {
    const { io, options, folder: given } = invocation;
    const wrong = wrongTogether(options) ?? patchOnly(invocation);
    if (wrong !== undefined) return couldNotRun(io, wrong);
    const folder = agreementFolder(io, given);
    if (typeof folder === 'string') return couldNotRun(io, folder);
    if (options['deep'] === true) {
      const { runDeep } = await import('../validate/run-deep.ts');
      return runDeep(invocation, folder);
    }
    if (options['fix'] === true) {
      const { runFix } = await import('../validate/run-fix.ts');
      return runFix(invocation, folder);
    }
    if (options['baseline'] === true) {
      const { runBaseline } = await import('../validate/run-baseline.ts');
      return runBaseline(invocation, folder);
    }
    const tree = readSourceTree(io.machine.files, folder.path);
    return tell(invocation, await answerOf(invocation, folder, tree));
  },
};

/** Options that say nothing without another one, or contradict each other. */
function wrongTogether(options: Invocation['options']): string | undefined {
  const { fix, baseline, dryRun, reason, until, deep, timeBudget, memory, allowUnknown } = options;
  if (deep === true && fix === true) return 'repairs need no proof; leave out --deep';
  if (deep !== true && [timeBudget, memory, allowUnknown].some((option) => option !== undefined))
    return '--time-budget, --memory and --allow-unknown go with --deep';
  if (fix === true && baseline === true) return 'repair first (--fix), then accept the rest (--baseline)';
  if (dryRun === true && fix !== true) return '--dry-run goes with --fix';
  if (baseline === true) return undefined;
  return reason === undefined && until === undefined ? undefined : '--reason and --until go with --baseline';
}

/** What `--fix --dry-run` prints is a patch, and no format holds one beside findings. */
function patchOnly({ options, format }: Invocation): string | undefined {
  if (options['dryRun'] !== true || format === 'text') return undefined;
  return `--fix --dry-run prints a patch and no findings; leave out --format ${format}`;
}

function tell({ io, quiet }: Invocation, { exitCode, stdout, stderr }: Answer): ExitCode {
  io.stdout.write(stdout);
  if (!quiet) io.stderr.write(stderr);
  return exitCode;
}
