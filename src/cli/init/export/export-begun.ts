import { isAbsolute, relative, resolve } from 'node:path';
import { resolve as resolved } from '../../../diagnostics/resolved-finding.ts';
import type { TreeFile } from '../../../host/tree-files.ts';
import { acceptedDraft } from '../../../records/proposal/accepted-findings.ts';
import { draftErrors, draftFiles, readDraft } from '../../../records/proposal/draft-files.ts';
import { dateOfDay } from '../../../support/local-date.ts';
import { localDayAt } from '../../../support/zoned-time.ts';
import type { Invocation, SpokenLanguage } from '../../command.ts';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { inScratch, scratchFolder } from '../../records/in-scratch.ts';
import { engineLimits } from '../../records/with-records.ts';
import { couldNotRun } from '../../refusal.ts';
import { visibleOutput } from '../../visible-output.ts';
import { languageOf } from '../beginning.ts';
import type { Begun } from '../begun.ts';
import { layeredFiles } from '../repository-files.ts';
import { type ChosenMapping, chosenMapping } from './chosen-mapping.ts';
import { decisionsOf, LeftTerminal } from './decisions.ts';
import { exportTelling } from './export-telling.ts';
import { NoProposal } from './no-proposal.ts';
import { type ReadExport, readExport } from './read-export.ts';
import { createRemarks, type Remarks } from './remarks.ts';

/** An agreement of what an export shows; undefined when somebody left the terminal, an exit code when that was told. */
export async function exportBegun(
  invocation: Invocation,
  from: string,
  root: string,
): Promise<Begun | ExitCode | undefined> {
  const { io } = invocation;
  const limits = engineLimits({});
  if (typeof limits === 'string') return couldNotRun(io, limits);
  let begun: Begun | ExitCode | undefined;
  try {
    const language = await languageOf(invocation);
    if (language === undefined) return undefined;
    const chosen = chosenMapping(io, from, language);
    const { records } = invocation.options;
    const folder = typeof records === 'string' ? records : chosen.folder;
    const remarks = createRemarks(language);
    const scratch = scratchFolder(io);
    const code = await inScratch(io, scratch, {
      limits,
      run: async () => {
        const decisions = decisionsOf({ ...invocation, language }, chosen.mapping);
        const terms = { folder, limits, scratch, decisions, remarks };
        const read = await readExport({ ...invocation, language }, chosen.mapping, terms);
        begun = begunWith({ ...invocation, language }, read, { chosen, folder, root, remarks });
        return exitCodes.clean;
      },
    });
    return code === exitCodes.clean ? begun : code;
  } catch (error) {
    if (error instanceof LeftTerminal) return undefined;
    if (!(error instanceof NoProposal)) throw error;
    visibleOutput(io.stderr).write(
      `error: ${error.message.trimEnd().replace(/^error: /, '')}\nNothing was written.\n`,
    );
    return error.exitCode;
  }
}

/** For so long a proposal may hold what its own checks warn of; a quarter is until the next review. */
const daysToAgree = 90;

interface Around {
  readonly chosen: ChosenMapping;
  readonly folder: string;
  readonly root: string;
  readonly remarks: Remarks;
}

function begunWith(
  invocation: Invocation,
  read: ReadExport,
  { chosen, folder, root, remarks }: Around,
): Begun {
  const { io, language } = invocation;
  const today = localDayAt(read.proposal.zone.value, io.clock.now());
  const until = dateOfDay(today + daysToAgree);
  const draft = draftFiles(read.proposal, read.mapping, read.steps);
  const { files, accepted } = acceptedDraft(draft, { until, language });
  const agreement = readDraft(files);
  const errors = resolved(draftErrors(agreement), agreement.locate);
  if (errors.length > 0)
    throw new NoProposal(
      `of this export no valid agreement could be made:\n${errors.map(({ place, message }) => `  ${place.file}: ${message}`).join('\n')}`,
    );
  const layer = layeredFiles(io.machine.files, ['repository'], language);
  const inRepository = relative(root, resolve(io.workingFolder, folder)).replaceAll('\\', '/');
  const content = layer.content.map((file) =>
    file.path === '.gitignore' ? withoutExports(file, inRepository, language) : file,
  );
  if (read.proposal.origin === undefined)
    remarks.other(
      'no field with a closed list of values says where leads come from, such as lead-source, so no channels are proposed, and reports call the channel of every lead unknown',
      'Kein Feld mit geschlossener Werteliste sagt, woher Leads kommen, etwa lead-source, also sind keine Kanäle vorgeschlagen, und Berichte nennen den Kanal jedes Leads unbekannt',
    );
  if (chosen.others > 0)
    remarks.other(
      `the file of the mapping holds ${chosen.others} more documents, which were not taken over`,
      `Die Datei der Zuordnung enthält ${chosen.others} weitere Dokumente, die nicht übernommen wurden`,
    );
  return {
    made: { ...layer, content: [...files.map(({ path, text }) => ({ path, content: text })), ...content] },
    of: `${read.mapping.id}, ${language}`,
    nextLines: (shown) =>
      exportTelling(read, {
        language,
        remarks: remarks.lines(),
        accepted: { findings: accepted, until },
        folder: shown,
        records: isAbsolute(folder) || shown === '' ? folder : recordsFrom(shown, folder),
        now: io.clock.now(),
      }),
  };
}

/** The folder of the export as seen from the new one. */
function recordsFrom(shown: string, folder: string): string {
  return relative(shown, folder).replaceAll('\\', '/') || '.';
}

/** Exports hold people; they never lie in the history of a repository. */
function withoutExports(file: TreeFile, folder: string, language: SpokenLanguage): TreeFile {
  const isInside = folder !== '' && !folder.startsWith('..') && !folder.startsWith('/');
  const why =
    language === 'de'
      ? '# Exporte und was aus ihnen gemessen wird, enthalten Daten von Menschen und gehören in kein Repository.'
      : '# Exports, and what is measured of them, hold data of people and belong into no repository.';
  const folders = [...new Set(['exports/', 'records/', ...(isInside ? [`${folder}/`] : [])])];
  const text = Buffer.from(file.content).toString('utf8');
  return {
    ...file,
    content: `${text.trimEnd()}\n${why}\n${folders.map((each) => `/${each}`).join('\n')}\n/measurements.json\n`,
  };
}
