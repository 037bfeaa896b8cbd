import { recoverTrees } from '../../host/atomic-tree.ts';
import { readSourceTree } from '../../host/source-tree.ts';
import { toolLanguages } from '../../model/words/language.ts';
import { bookPaths } from '../../playbook/book/book-forms.ts';
import type { MeasurementFinding } from '../../playbook/measured/measurement-finding.ts';
import { playbookSite } from '../../playbook/site.ts';
import { counted } from '../../support/counted.ts';
import { folderOf } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { toolVersion } from '../tool-version.ts';
import { writeTree } from '../write-tree.ts';
import { askedBooks } from './asked-books.ts';
import { gatherInput } from './gathered-input.ts';
import { withDrawings } from './kept-drawings.ts';
import { plainMeans } from './means.ts';
import { printedBooks } from './printed-books.ts';
import { failedByMeasurement, tellMeasurement } from './told-measurement.ts';
import { watchPlaybook } from './watch/watch-playbook.ts';

/** Writes the site into `generated/playbook/`, which it replaces as a whole. */
export async function runPlaybook(invocation: Invocation): Promise<ExitCode> {
  const { io } = invocation;
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const books = askedBooks(invocation);
  if (typeof books === 'number') return books;
  if (recoverTrees(io.machine, folder.path)) io.stderr.write('Finished a build that was interrupted.\n');
  if (invocation.options['watch'] === true) return watchPlaybook(invocation, folder);
  const tree = readSourceTree(io.machine.files, folder.path);
  const gathered = await gatherInput(invocation, folder, tree, plainMeans);
  if (gathered.what === 'refused') return gathered.exitCode;
  const { input, findings } = gathered;
  const site = await withDrawings(io.cache, (draw) => playbookSite(input, draw, books));
  const files = await printedBooks(io, books.program, site);
  if (typeof files === 'number') return files;
  const trouble = writeTree(io.machine, folder, 'generated/playbook', files);
  if (trouble !== undefined) return couldNotRun(io, trouble);
  const shown = (path: string): string => `${folder.shown}generated/playbook/${path}`;
  const passedOn = files.map(({ path }) => path).filter(isPassedOn);
  tell(invocation, findings, {
    entrance: shown('index.html'),
    books: passedOn.map(shown),
    files: files.length,
  });
  return failedByMeasurement(invocation, findings);
}

function isPassedOn(path: string): boolean {
  return toolLanguages.some((language) =>
    [bookPaths.singleFile(language), bookPaths.pdf(language)].includes(path),
  );
}

/** What was written: the page to open, the books to pass on, and how many files that are in all. */
interface Written {
  readonly entrance: string;
  readonly books: readonly string[];
  readonly files: number;
}

function tell(
  { io, format, quiet }: Invocation,
  findings: readonly MeasurementFinding[],
  { books, entrance, files }: Written,
): void {
  const found = findings.length > 0 ? { findings } : {};
  const document = { schemaVersion: 1, version: toolVersion, entrance, books, files, ...found };
  io.stdout.write(
    format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : `${[entrance, ...books].join('\n')}\n`,
  );
  if (!quiet && format !== 'json') tellMeasurement(io, findings);
  if (!quiet) io.stderr.write(`Wrote the playbook: ${counted(files, 'file')}. Open it in a browser.\n`);
}
