import { compileTargets } from '../../compile/index.ts';
import { recoverTrees } from '../../host/atomic-tree.ts';
import { playbookSite } from '../../playbook/site.ts';
import { runSamples } from '../../scenario/run-samples.ts';
import { counted } from '../../support/counted.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { toolVersion } from '../tool-version.ts';
import { writeTree } from '../write-tree.ts';
import { graphDrawing } from './graph-drawing.ts';

/** Writes the site into `generated/playbook/`, which it replaces as a whole. */
export async function runPlaybook(invocation: Invocation): Promise<ExitCode> {
  const { io } = invocation;
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  if (recoverTrees(io.machine, folder.path)) io.stderr.write('Finished a build that was interrupted.\n');
  const sound = soundAgreement(invocation, folder);
  if (typeof sound === 'number') return sound;
  const { agreement, checked } = sound;
  const compilations = compileTargets(agreement, checked.retrieved);
  const input = { agreement, results: runSamples(agreement), compilations };
  const site = playbookSite(input, await graphDrawing());
  const trouble = writeTree(io.machine, folder, 'generated/playbook', site);
  if (trouble !== undefined) return couldNotRun(io, trouble);
  tell(invocation, `${folder.shown}generated/playbook/index.html`, site.length);
  return exitCodes.clean;
}

function tell({ io, format, quiet }: Invocation, entrance: string, files: number): void {
  const document = { schemaVersion: 1, version: toolVersion, entrance, files };
  io.stdout.write(format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : `${entrance}\n`);
  if (!quiet) io.stderr.write(`Wrote the playbook: ${counted(files, 'file')}. Open it in a browser.\n`);
}
