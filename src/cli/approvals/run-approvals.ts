import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { runCheck } from './run-check.ts';
import { runInit } from './run-init.ts';

/** `check` asks who must still sign; `init` writes what a forge needs. */
export async function runApprovals(invocation: Invocation): Promise<ExitCode> {
  const [action = ''] = invocation.parameters;
  if (action === 'check') return runCheck(invocation);
  if (action === 'init') return runInit(invocation);
  return couldNotRun(
    invocation.io,
    `there is no \`approvals ${action}\`; write \`approvals check <base>\` or \`approvals init --forge <forge>\``,
  );
}
