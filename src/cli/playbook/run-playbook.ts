import { compileTargets } from '../../compile/index.ts';
import { recoverTrees } from '../../host/atomic-tree.ts';
import { toolLanguages } from '../../model/words/language.ts';
import { bookPaths } from '../../playbook/book/book-forms.ts';
import { playbookSite } from '../../playbook/site.ts';
import type { PlaybookInput } from '../../playbook/view.ts';
import { runSamples } from '../../scenario/run-samples.ts';
import { counted } from '../../support/counted.ts';
import { folderOf, type SoundAgreement, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { toolVersion } from '../tool-version.ts';
import { writeTree } from '../write-tree.ts';
import { askedBooks } from './asked-books.ts';
import { type GivenDocuments, givenDocuments } from './given-documents.ts';
import { graphDrawing } from './graph-drawing.ts';
import { printedBooks } from './printed-books.ts';
import { releasedHistory } from './released-history.ts';
import { failedByMeasurement, tellMeasurement } from './told-measurement.ts';

/** Writes the site into `generated/playbook/`, which it replaces as a whole. */
export async function runPlaybook(invocation: Invocation): Promise<ExitCode> {
  const { io } = invocation;
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const books = askedBooks(invocation);
  if (typeof books === 'number') return books;
  if (recoverTrees(io.machine, folder.path)) io.stderr.write('Finished a build that was interrupted.\n');
  const sound = soundAgreement(invocation, folder);
  if (typeof sound === 'number') return sound;
  const { agreement, checked } = sound;
  const given = await givenDocuments(invocation, agreement);
  if (typeof given === 'string') return couldNotRun(io, given);
  const compilations = compileTargets(agreement, checked.retrieved);
  const around = await givenAround(invocation, sound);
  if (typeof around === 'number') return around;
  const input = { agreement, results: runSamples(agreement), compilations, ...around, ...given.shown };
  const site = playbookSite(input, await graphDrawing(), books);
  const files = await printedBooks(io, books.program, site);
  if (typeof files === 'number') return files;
  const trouble = writeTree(io.machine, folder, 'generated/playbook', files);
  if (trouble !== undefined) return couldNotRun(io, trouble);
  const shown = (path: string): string => `${folder.shown}generated/playbook/${path}`;
  const passedOn = files.map(({ path }) => path).filter(isPassedOn);
  tell(invocation, given, { entrance: shown('index.html'), books: passedOn.map(shown), files: files.length });
  return failedByMeasurement(invocation, given.findings);
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
  { findings }: GivenDocuments,
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
