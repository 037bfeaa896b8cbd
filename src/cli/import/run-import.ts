import { relative, resolve } from 'node:path';
import type { ArtefactFile } from '../../connect/artefact-file.ts';
import { importHubspot } from '../../connect/hubspot/import/import-hubspot.ts';
import type { Imported } from '../../connect/import/imported.ts';
import { proveImport } from '../../connect/import/proved-import.ts';
import { importSalesforce } from '../../connect/salesforce/import/import-salesforce.ts';
import { painter } from '../../diagnostics/paint.ts';
import { resolve as resolved } from '../../diagnostics/resolved-finding.ts';
import { isSystemError } from '../../host/file-system.ts';
import { finishNewFiles, putNewFiles } from '../../host/new-files.ts';
import { lint } from '../../lint/lint.ts';
import { type DraftFile, readDraft } from '../../records/proposal/draft-files.ts';
import type { Invocation, SpokenLanguage } from '../command.ts';
import { diskRefusal } from '../disk-refusal.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { layeredFiles } from '../init/repository-files.ts';
import { wantsColor } from '../io.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { importJson } from './import-json.ts';
import type { ImportCounts, ImportRun } from './import-run.ts';
import { importText } from './import-text.ts';
import { systemFolder } from './system-folder.ts';

type ImportSystem = (files: readonly ArtefactFile[], language: SpokenLanguage) => Imported;

/** The systems whose configuration becomes definitions. */
const systems: Readonly<Record<string, ImportSystem>> = {
  hubspot: importHubspot,
  salesforce: importSalesforce,
};

/** Milliseconds for the proofs; the definitions are there without them. */
const proofTime = 30_000;

/** Makes definitions of configuration: 1 when a file could not be read or a definition says something else than its file. */
export function runImport(invocation: Invocation): ExitCode {
  const { io, language, options, parameters } = invocation;
  const [system = '', given = ''] = parameters;
  const importSystem = Object.hasOwn(systems, system) ? systems[system] : undefined;
  if (importSystem === undefined)
    return couldNotRun(io, `${system} cannot be imported; write ${Object.keys(systems).join(' or ')}`);
  const out = options['out'];
  const refusal = typeof out === 'string' ? refusedFolder(invocation, out) : undefined;
  if (refusal !== undefined) return couldNotRun(io, refusal);
  const folder = systemFolder(io, given);
  if (typeof folder === 'string') return couldNotRun(io, folder);
  const imported = importSystem(folder.files, language);
  if (isNothing(imported))
    return couldNotRun(
      io,
      `nothing in ${given} is configuration of ${system} from which definitions are made`,
    );
  const read = readDraft(imported.files);
  const run: ImportRun = {
    system,
    files: imported.files,
    counts: countsOf(imported),
    findings: [...folder.findings.all(), ...imported.findings],
    proofs: proveImport(imported, folder.files, { milliseconds: proofTime, now: () => performance.now() }),
    lint: resolved(
      [...read.findings, ...(read.agreement === undefined ? [] : lint(read.agreement))],
      read.locate,
    ),
    aside: imported.aside,
    ...(typeof out === 'string' && { written: out }),
  };
  const failed = typeof out === 'string' ? written(invocation, out, imported.files) : undefined;
  if (failed !== undefined) return couldNotRun(io, failed);
  tell(invocation, run);
  const isUnreadable = run.findings.some(({ kind }) => kind === 'unreadable');
  const isOther = run.proofs.some(({ answer }) => answer === 'refuted');
  return worst([isUnreadable || isOther ? exitCodes.findings : exitCodes.clean]);
}

/** Definitions are data, and so is the report where they were written to a folder. */
function tell({ format, io, language, quiet }: Invocation, run: ImportRun): void {
  const out = visibleOutput(io.stdout);
  if (format === 'json') {
    out.write(importJson(run));
    return;
  }
  if (run.written !== undefined) {
    out.write(importText(run, language, painter(wantsColor(io.stdout, io.environment))));
    return;
  }
  out.write(run.files.map(({ path, text }) => `# ${path}\n${text}`).join('---\n'));
  if (!quiet)
    visibleOutput(io.stderr).write(importText(run, language, painter(wantsColor(io.stderr, io.environment))));
}

/** Definitions go into a folder in which nothing else stands. */
function refusedFolder({ io }: Invocation, out: string): string | undefined {
  const { files } = io.machine;
  const root = resolve(io.workingFolder, out);
  const kind = files.kindOf(root);
  if (kind === 'absent') return undefined;
  if (kind !== 'folder') return `${out} is not a folder`;
  if (finishNewFiles(io.machine, root))
    return `an earlier run was interrupted; ${out} now has what it was to write`;
  const standing = files.entriesOf(root) ?? [];
  return standing.length === 0
    ? undefined
    : `${out} is not empty, and nothing that stands there is written over\n  help: name a folder that does not exist yet`;
}

/** Writes all of it or nothing; in words why it could not be done. */
function written({ io, language }: Invocation, out: string, files: readonly DraftFile[]): string | undefined {
  const root = resolve(io.workingFolder, out).replaceAll('\\', '/');
  const layer = layeredFiles(io.machine.files, ['repository'], language);
  const content = [...files.map(({ path, text }) => ({ path, content: text })), ...layer.content];
  try {
    putNewFiles(io.machine, root, { ...layer, content });
    return undefined;
  } catch (error) {
    const where = relative(io.workingFolder, root) || out;
    const words = {
      what: 'the definitions',
      where,
      why: 'nothing was written, so nothing has to be removed',
    };
    const refusal = isSystemError(error) ? diskRefusal(error, words) : undefined;
    if (refusal === undefined) throw error;
    return refusal;
  }
}

function isNothing({ draft }: Imported): boolean {
  const { fields, gates, queues, routes, scorings, stages } = draft;
  return (
    [fields, gates, queues, routes, scorings].every((all) => all.length === 0) &&
    !stages.some(({ origin }) => origin !== undefined)
  );
}

function countsOf({ draft }: Imported): ImportCounts {
  const { fields, gates, qualifications, queues, reasons, routes, scorings, signals, stages } = draft;
  const rules = scorings.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)),
  );
  return {
    fields: fields.length,
    signals: signals.length,
    stages: stages.length,
    gates: gates.length,
    rules: rules.length,
    routes: routes.length,
    queues: queues.length,
    reasons: reasons.length,
    qualifications: qualifications.length,
  };
}
