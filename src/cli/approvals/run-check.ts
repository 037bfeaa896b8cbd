import type { ApprovalState } from '../../approvals/approval-state.ts';
import { approvalsData } from '../../approvals/telling/state-json.ts';
import { approvalsMarkdown } from '../../approvals/telling/state-markdown.ts';
import { approvalsText } from '../../approvals/telling/state-text.ts';
import { headings } from '../../approvals/telling/state-words.ts';
import { painter } from '../../diagnostics/paint.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { couldNotRun } from '../refusal.ts';
import { toolVersion } from '../tool-version.ts';
import { comparedChange } from './compared-change.ts';
import { stateOfChange } from './state-of-change.ts';

/** Who must still sign what `head` changes: exit 0 when nobody, 1 when somebody, 2 when it could not be asked. */
export async function runCheck(invocation: Invocation): Promise<ExitCode> {
  const { io, parameters } = invocation;
  const wrong = wrongUse(invocation);
  if (wrong !== undefined) return couldNotRun(io, wrong);
  const [, base = '', head = 'HEAD'] = parameters;
  const change = comparedChange(invocation, { base, head });
  if (typeof change === 'number') return change;
  const state = await stateOfChange(invocation, change);
  if (typeof state === 'string') return couldNotRun(io, state);
  io.stdout.write(told(invocation, state, change.names));
  return state.verdict === 'free' ? exitCodes.clean : exitCodes.findings;
}

function wrongUse({ options, parameters }: Invocation): string | undefined {
  if (parameters[1] === undefined)
    return 'name the branch that the change goes to, for example `approvals check origin/main --reviews reviews.json`';
  if ((options['trailers'] === true) === (options['reviews'] !== undefined))
    return 'say where the approvals are: `--reviews <file>` with the JSON of the forge, or `--trailers` for signed commits';
  if (options['forge'] === 'codeowners')
    return '`--forge codeowners` is for `approvals init`; reviews come from github or gitlab';
  return options['dryRun'] === true
    ? '`--dry-run` is for `approvals init`; a check writes nothing'
    : undefined;
}

function told(
  { io, format, language }: Invocation,
  state: ApprovalState,
  names: { readonly base: string; readonly head: string },
): string {
  if (format === 'markdown')
    return `### leadpact: ${headings.signatures[language]}\n\n${approvalsMarkdown(state, language)}`;
  if (format === 'text')
    return approvalsText(state, language, painter(wantsColor(io.stdout, io.environment)));
  const document = { schemaVersion: 1, version: toolVersion, ...names, ...approvalsData(state, language) };
  return `${JSON.stringify(document, null, 2)}\n`;
}
