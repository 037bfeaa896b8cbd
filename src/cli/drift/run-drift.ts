import type { Drift } from '../../connect/component-drift.ts';
import { driftTargetIds, openDrift } from '../../connect/open-drift.ts';
import { painter } from '../../diagnostics/paint.ts';
import { artefactFiles } from '../against/artefact-folder.ts';
import { comparedAgreement } from '../against/compared-agreement.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { liveFiles } from '../live/live-files.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { driftJson } from './drift-json.ts';
import { driftText } from './drift-text.ts';

/** Holds retrieved configuration against the agreement: 3 when the system says something else, 4 when that is unknown. */
export async function runDrift(invocation: Invocation): Promise<ExitCode> {
  const { format, io, options, parameters } = invocation;
  const [target = ''] = parameters;
  if (!driftTargetIds.includes(target))
    return couldNotRun(io, `${target} cannot be compared; write ${driftTargetIds.join(' or ')}`);
  const given = options['against'];
  if (typeof given !== 'string')
    return couldNotRun(io, `say what was retrieved: leadpact drift ${target} --against <folder>, or live`);
  const compared = comparedAgreement(invocation);
  if (typeof compared === 'number') return compared;
  const { agreement, limits, retrieved } = compared;
  const compare = openDrift(agreement, target, limits, retrieved);
  if (compare === undefined)
    return couldNotRun(io, `the agreement does not configure ${target}; add a document of \`kind: target\``);
  const found = given === 'live' ? await liveFiles(io, agreement, target) : artefactFiles(io, given);
  if (typeof found === 'string') return couldNotRun(io, found);
  const { files, surelyRead, unread } =
    'files' in found ? found : { files: found, surelyRead: undefined, unread: [] };
  const drift = compare(files, surelyRead);
  if (drift.components.length === 0)
    return couldNotRun(io, `nothing in ${given} is a component that leadpact writes for ${target}`);
  const paint = painter(wantsColor(io.stdout, io.environment));
  const listsAll = options['all'] === true;
  visibleOutput(io.stdout).write(
    format === 'json' ? driftJson(agreement, drift) : driftText(agreement, drift, paint, listsAll),
  );
  for (const reason of unread) visibleOutput(io.stderr).write(`warning: not read: ${reason}\n`);
  return exitCodeOf(drift, unread.length > 0, options['allowUnknown'] === true);
}

function exitCodeOf(
  { clauses, components, foreign, repeated }: Drift,
  isUnread: boolean,
  allowsUnknown: boolean,
): ExitCode {
  const has = (state: string): boolean => components.some((each) => each.state === state);
  const answers = new Set(clauses.map(({ answer }) => answer.answer));
  const isDrift = has('changed') || has('missing') || answers.has('refuted') || foreign.length > 0;
  const isUnclear = has('undecided') || has('unreadable') || answers.has('unknown');
  const isUnknown = isUnclear || isUnread || repeated.length > 0;
  return worst([
    isDrift ? exitCodes.drift : exitCodes.clean,
    isUnknown && !allowsUnknown ? exitCodes.unknown : exitCodes.clean,
  ]);
}
