import { chromiumProgram } from '../../host/chromium/chromium-program.ts';
import type { BookForms } from '../../playbook/book/book-forms.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';

/** The forms of the book that are wanted, and the browser that prints one of them. */
export interface AskedBooks extends BookForms {
  readonly program?: string;
}

/** Refused before any work where there is no browser to print with. */
export function askedBooks({ io, options }: Invocation): AskedBooks | ExitCode {
  const singleFile = options['singleFile'] === true;
  if (options['pdf'] !== true) return { singleFile };
  const program = chromiumProgram(io.environment);
  if (program !== undefined) return { singleFile, pdf: true, program };
  const named = io.environment['LEADPACT_CHROMIUM'];
  return couldNotRun(
    io,
    named
      ? `a PDF is printed by a browser, and LEADPACT_CHROMIUM names ${named}, which is no program; nothing was written`
      : 'a PDF is printed by a browser, and there is none on the path; install Chromium, Chrome or Edge (Debian: apt-get install chromium, macOS: brew install --cask chromium), or name one in LEADPACT_CHROMIUM; nothing was written',
  );
}
