import { compileTargets, targets } from '../../compile/index.ts';
import type { Compilation } from '../../compile/target.ts';
import { recoverTrees } from '../../host/atomic-tree.ts';
import { nearestName } from '../../support/nearest-name.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { couldNotRun } from '../refusal.ts';
import { beyondLimits } from './beyond-limits.ts';
import { checkTree } from './check-tree.ts';
import { withRenamed } from './former-components.ts';
import { generatedTree } from './generated-tree.ts';
import { wholeFiles } from './whole-files.ts';
import { writeGenerated } from './write-generated.ts';

/** Compiles the agreement and writes `generated/`, or compares it with what stands there. */
export function runBuild(invocation: Invocation): ExitCode {
  const { io, parameters, options } = invocation;
  const unknown = parameters.find((name) => targets.every(({ id }) => id !== name));
  if (unknown !== undefined) return couldNotRun(io, unknownTarget(unknown));
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const check = options['check'] === true;
  // Before anything else, so that readers have a whole tree again even when this build finds mistakes.
  if (!check && recoverTrees(io.machine, folder.path)) {
    io.stderr.write('Finished a build that was interrupted.\n');
  }
  const sound = soundAgreement(invocation, folder);
  if (typeof sound === 'number') {
    if (!check) io.stderr.write('Nothing was written.\n');
    return sound;
  }
  const { compilations, renamed } = withRenamed(
    compileTargets(sound.agreement, sound.checked.retrieved),
    sound.checked,
    sound.agreement,
  );
  const absent = parameters.find((name) => !compilations.has(name));
  if (absent !== undefined) return couldNotRun(io, `the agreement configures no target ${absent}`);
  const selected = parameters.length === 0 ? undefined : new Set(parameters);
  const beyond = beyondLimits(sound.agreement, only(compilations, selected));
  if (beyond.length > 0) {
    io.stdout.write(findingsText(beyond, wholeFiles, invocation, folder));
    if (!check) io.stderr.write('Nothing was written.\n');
    return exitCodes.findings;
  }
  const tree = generatedTree(
    io.machine.files,
    `${folder.path}/generated`,
    sound.agreement,
    compilations,
    selected,
  );
  const { checked } = sound;
  const job = {
    invocation,
    folder,
    checked,
    tree,
    selected,
    compilations: only(compilations, selected),
    renamed,
  };
  return check ? checkTree(job) : writeGenerated(job);
}

function only(
  compilations: ReadonlyMap<string, Compilation>,
  selected: ReadonlySet<string> | undefined,
): ReadonlyMap<string, Compilation> {
  return new Map([...compilations].filter(([target]) => selected?.has(target) ?? true));
}

function unknownTarget(name: string): string {
  const known = targets.map(({ id }) => id);
  const nearest = nearestName(name, known);
  return nearest === undefined
    ? `there is no target ${name}; there are ${known.join(', ')}`
    : `there is no target ${name} (did you mean ${nearest}?)`;
}
