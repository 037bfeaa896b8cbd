import type { Artifact } from '../../compile/artifact.ts';
import { printPage } from '../../host/chromium/print-page.ts';
import { isSystemError } from '../../host/file-system.ts';
import { ownPath } from '../../host/own-path.ts';
import { RunStopped } from '../../host/run-stopped.ts';
import type { TreeFile } from '../../host/tree-files.ts';
import { type ToolLanguage, toolLanguages } from '../../model/words/language.ts';
import { bookPaths } from '../../playbook/book/book-forms.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { scratchParent } from '../records/in-scratch.ts';
import { couldNotRun } from '../refusal.ts';

/** The site with every text that is to be printed replaced by its PDF; a refusal where one could not be printed. */
export async function printedBooks(
  io: Io,
  program: string | undefined,
  site: readonly Artifact[],
): Promise<readonly TreeFile[] | ExitCode> {
  if (program === undefined) return site;
  const files: TreeFile[] = [];
  try {
    // One after the other: a browser takes all that the machine has.
    for (const file of site) {
      const language = languageToPrint(file);
      if (language === undefined) files.push(file);
      else files.push({ path: bookPaths.pdf(language), content: await printed(io, program, file.content) });
    }
    return files;
  } catch (error) {
    if (error instanceof RunStopped) return couldNotRun(io, 'stopped before the end; nothing was written');
    if (error instanceof Unprinted || isSystemError(error))
      return couldNotRun(io, `${program} printed no PDF: ${error.message}; nothing was written`);
    throw error;
  }
}

/** The browser would not. */
class Unprinted extends Error {}

function languageToPrint({ path }: Artifact): ToolLanguage | undefined {
  return toolLanguages.find((language) => path === bookPaths.toPrint(language));
}

async function printed(io: Io, program: string, text: string): Promise<Uint8Array> {
  const { environment, machine, onStop } = io;
  const scratch = ownPath(machine, scratchParent(io), 'leadpact-print');
  const printing = await printPage(machine, text, {
    program,
    scratch,
    environment,
    ...(onStop && { onStop }),
  });
  if (printing.what === 'failed') throw new Unprinted(printing.reason);
  return printing.bytes;
}
