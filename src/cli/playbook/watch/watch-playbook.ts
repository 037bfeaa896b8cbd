import { readSourceTree, type SourceTree } from '../../../host/source-tree.ts';
import type { DrawGraph } from '../../../playbook/drawing/graph-canvas.ts';
import { keptChapters } from '../../../playbook/kept-chapters.ts';
import { keptFiles } from '../../../playbook/kept-files.ts';
import type { Making } from '../../../playbook/making.ts';
import type { MeasurementFinding } from '../../../playbook/measured/measurement-finding.ts';
import { playbookSite } from '../../../playbook/site.ts';
import type { PlaybookInput } from '../../../playbook/view.ts';
import { counted } from '../../../support/counted.ts';
import { kept } from '../../../support/kept.ts';
import type { AgreementFolder } from '../../agreement-folder.ts';
import type { Invocation } from '../../command.ts';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { couldNotRun } from '../../refusal.ts';
import { writeTree } from '../../write-tree.ts';
import { gatherInput } from '../gathered-input.ts';
import { graphDrawing } from '../graph-drawing.ts';
import { keptMeans, type Means } from '../means.ts';
import { tellMeasurement } from '../told-measurement.ts';
import { changeBell } from './change-bell.ts';
import { changedFiles, foldersOf } from './changed-files.ts';
import { type Shown, type StandingSite, standingSite } from './standing-site.ts';

/** One run that writes the site again at every change. */
interface Watch {
  readonly invocation: Invocation;
  readonly folder: AgreementFolder;
  readonly means: Means;
  readonly draw: DrawGraph;
  readonly making: Making;
  readonly site: StandingSite;
}

/**
 * Writes the site, and again whenever the files of the agreement change, until the run is stopped. What open pages need to see
 * a change is in the site only as long as that; findings leave the last good site where it is.
 */
export async function watchPlaybook(invocation: Invocation, folder: AgreementFolder): Promise<ExitCode> {
  const { io, format, options } = invocation;
  if (format === 'json') return couldNotRun(io, '--watch tells people what happens, and has no JSON');
  if (options['pdf'] === true || options['singleFile'] === true)
    return couldNotRun(io, '--watch writes pages only; write the book by a run without it');
  const watch: Watch = {
    invocation,
    folder,
    means: keptMeans(),
    draw: kept(await graphDrawing()),
    making: { chapter: keptChapters(), file: keptFiles() },
    site: standingSite(io.machine, folder),
  };
  const bell = changeBell(io.watch);
  const stop = new AbortController();
  const ignore = io.onStop?.(() => stop.abort());
  try {
    let before: SourceTree | undefined;
    let good: PlaybookInput | undefined;
    while (!stop.signal.aborted) {
      const tree = readSourceTree(io.machine.files, folder.path);
      const changed = before === undefined ? undefined : changedFiles(before, tree);
      if (changed?.length !== 0) good = (await rebuilt(watch, tree, changed)) ?? good;
      before = tree;
      bell.listen(foldersOf(tree, folder.path));
      await bell.rung(stop.signal);
    }
    return good === undefined ? exitCodes.clean : ended(watch, good);
  } finally {
    bell.close();
    ignore?.();
  }
}

/** Writes the site anew and tells so in a line; what it tells, or undefined where findings or the disk prevent it. */
async function rebuilt(
  { invocation, folder, means, draw, making, site }: Watch,
  tree: SourceTree,
  changed: readonly string[] | undefined,
): Promise<PlaybookInput | undefined> {
  const { io } = invocation;
  const start = io.clock.now();
  const gathered = await gatherInput(invocation, folder, tree, means);
  const shown =
    gathered.what === 'input'
      ? site.show(playbookSite({ ...gathered.input, reloads: true }, draw, {}, making))
      : site.keep(gathered.findings);
  if ('trouble' in shown) {
    couldNotRun(io, shown.trouble);
    return undefined;
  }
  const what = gathered.what === 'input' ? writtenWords(shown) : 'not rebuilt, the site stays as it is';
  const took = ((io.clock.now() - start) / 1000).toFixed(2);
  if (changed === undefined && gathered.what === 'input') tellFirst(invocation, folder, gathered.findings);
  if (!invocation.quiet) io.stderr.write(`${causeWords(changed)}: ${what} (${took} s)\n`);
  return gathered.what === 'input' ? gathered.input : undefined;
}

/** What is told once, and not at every change. */
function tellFirst(
  { io, quiet }: Invocation,
  folder: AgreementFolder,
  findings: readonly MeasurementFinding[],
): void {
  io.stdout.write(`${folder.shown}generated/playbook/index.html\n`);
  if (!quiet) tellMeasurement(io, findings);
}

function causeWords(changed: readonly string[] | undefined): string {
  if (changed === undefined) return 'Watching; Ctrl-C ends it';
  const [first = '', ...others] = changed;
  return others.length === 0 ? first : `${first} and ${counted(others.length, 'other file')}`;
}

function writtenWords({ files }: Extract<Shown, { readonly files: number }>): string {
  return files === 0 ? 'no page changed' : `${counted(files, 'file')} written`;
}

/** Leaves the site as an ordinary run would have written it. */
function ended({ invocation, folder, draw, making }: Watch, good: PlaybookInput): ExitCode {
  const { io, quiet } = invocation;
  const trouble = writeTree(io.machine, folder, 'generated/playbook', playbookSite(good, draw, {}, making));
  if (trouble !== undefined) return couldNotRun(io, trouble);
  if (!quiet) io.stderr.write('Stopped; the site is written without what reloads its pages.\n');
  return exitCodes.clean;
}
