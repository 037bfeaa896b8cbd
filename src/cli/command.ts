import type { FailLevel } from '../diagnostics/summary.ts';
import type { LocalDate } from '../support/local-date.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** What can be asked for with `--format` where findings and results are printed. */
export const formatNames = [
  'text',
  'compact',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
] as const;
/** What can be asked for with `--format` where tables are written. */
export type TableFormat = 'csv' | 'jsonl' | 'parquet';
/** What can be asked for with `--format` where a page is written. */
export type PageFormat = 'html';
export type FormatName = (typeof formatNames)[number] | TableFormat | PageFormat;

/** What can be asked for with `--fail-on`. */
export const failLevels: readonly FailLevel[] = ['error', 'warning', 'info', 'never'];

/** Languages in which the tool itself speaks where it explains. */
export const spokenLanguages = ['en', 'de'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** An option of one command; all commands share a few more (`shared-options.ts`). */
export interface CommandOption {
  /** As commander reads it, e.g. `--threshold <n/m>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
}

/** One verb of the command line: it parses nothing, calls one function, prints, and chooses the exit code. */
export interface Command {
  readonly verb: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** As commander reads them, e.g. `[target...]`; empty = none. */
  readonly parameters: string;
  readonly options: readonly CommandOption[];
  /** Works on an agreement's folder and takes `--dir`. */
  readonly readsAgreement: boolean;
  /** The formats it can print; the first is the default. */
  readonly formats: readonly FormatName[];
  /** Its stdout is a table whatever the format; that is how the rest is told, on stderr. */
  readonly printsTable?: true;
  /** Takes `--fail-on`. */
  readonly checks: boolean;
  /** What fails unless the user says otherwise: `error`, or less for a command that tells rather than judges. */
  readonly failsOn?: FailLevel;
  /** Command lines for the help, each with what it does. */
  readonly examples: readonly (readonly [command: string, purpose: string])[];
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}

/** One run of one command, parsed. */
export interface Invocation {
  readonly io: Io;
  readonly parameters: readonly string[];
  /** The command's own options by their camel-case names. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The agreement's folder as given; `.` by default. */
  readonly folder: string;
  readonly format: FormatName;
  readonly failOn: FailLevel;
  /** The day for which exceptions are judged; absent = today. */
  readonly asOf?: LocalDate;
  /** List findings that are accepted for a while. */
  readonly showSuppressed: boolean;
  /** Print nothing but data. */
  readonly quiet: boolean;
  readonly language: SpokenLanguage;
  /** Whether somebody chose the language, or it is the default. */
  readonly isLanguageChosen: boolean;
}
