import { openEngine } from '../../../host/duckdb/open-engine.ts';
import { scanRows } from '../../../host/exports/scan-rows.ts';
import { loadRecords } from '../../../records/load/load-records.ts';
import { type Draft, firstDraft } from '../../../records/proposal/draft.ts';
import type { Fitted } from '../../../records/proposal/fitting-words.ts';
import { type Mapping, withoutPart, writtenSource } from '../../../records/proposal/mapping.ts';
import { mentionedNames } from '../../../records/proposal/mentioned-names.ts';
import {
  type Decisions,
  type ShownProposal,
  shownProposal,
} from '../../../records/proposal/shown-proposal.ts';
import type { Invocation } from '../../command.ts';
import { allParts, fileNameOf, tableSourceOf } from '../../records/export-part.ts';
import { fileInFolder } from '../../records/file-in-folder.ts';
import { type EngineLimits, engineRoom } from '../../records/memory-room.ts';
import { missingEngine } from '../../records/missing-engine.ts';
import { lookAtFiles, openFiles } from '../../records/open-files.ts';
import { progressLine } from '../../records/progress-line.ts';
import { recordFiles } from '../../records/record-files.ts';
import { recordFindingLines } from '../../records/record-finding-lines.ts';
import { withOwnFields, withOwnWords } from './fitted-export.ts';
import { tellKeptRows } from './kept-rows.ts';
import { linkedDraft, used } from './linked-draft.ts';
import { nativeDraft } from './native-draft.ts';
import { NoProposal } from './no-proposal.ts';
import { type OpenedFiles, withOwnColumns } from './own-columns.ts';
import type { Remarks } from './remarks.ts';

/** An export that was read, and the mapping that reads it. */
export interface ReadExport extends ShownProposal {
  readonly mapping: Mapping;
}

export interface ReadingTerms {
  readonly folder: string;
  readonly limits: EngineLimits;
  readonly scratch: string;
  readonly decisions: Decisions;
  readonly remarks: Remarks;
}

/** Reads an export for what an agreement could begin with; what stands in the way is thrown. */
export async function readExport(
  invocation: Invocation,
  given: Mapping,
  terms: ReadingTerms,
): Promise<ReadExport> {
  const { io, quiet, language } = invocation;
  const { folder, remarks, limits, scratch } = terms;
  const say = progressLine(io, quiet);
  const options = { ...invocation.options, records: folder };
  const whole = withoutForeign(given, remarks);
  const begun: Draft =
    whole.document === undefined
      ? firstDraft({ names: new Map(), fields: [], properties: [] }, language)
      : firstDraft(mentionedNames(writtenSource(whole.document)), language);
  const mapping = withOwnFiles(invocation, folder, { mapping: whole, draft: begun }, remarks);
  const { source } = linkedDraft(mapping, begun, true);
  const files = recordFiles({ io, options, verb: 'init' }, source, allParts);
  if (typeof files === 'string') throw new NoProposal(files, 'missing');
  say('reading the export');
  const looked = await lookAtFiles(files, source.files, scratch);
  const paths = files.map(({ path }) => path);
  const engine = await openEngine(
    { memory: `${engineRoom(limits.memory)}MB`, threads: limits.threads, scratch, files: paths },
    io.loadDuckDb,
  );
  if (engine === undefined) throw new NoProposal(missingEngine('init --from'), 'missing');
  const ignore = io.onStop?.(engine.stop);
  try {
    const opened = await openFiles(engine, looked);
    if (opened.findings.length > 0)
      throw new NoProposal(opened.findings.flatMap((finding) => recordFindingLines(finding)).join('\n'));
    return await proposed(engine, { mapping, draft: begun }, opened.files, terms);
  } finally {
    say('');
    ignore?.();
    engine.close();
  }
}

type OpenEngine = NonNullable<Awaited<ReturnType<typeof openEngine>>>;

async function proposed(
  engine: OpenEngine,
  begun: Fitted,
  files: OpenedFiles,
  { decisions, remarks }: ReadingTerms,
): Promise<ReadExport> {
  const { lead } = files;
  if (lead === undefined) throw new NoProposal('the export has no leads');
  const mapping = withOwnColumns(begun.mapping, files, remarks);
  const draft = mapping.document === undefined ? nativeDraft(begun.draft, files) : used(mapping, begun.draft);
  const named = await withOwnWords(engine, { mapping, draft }, files, remarks);
  // Columns of names are not read any more, and then they are ignored.
  const fitted = withOwnColumns(named.mapping, files, remarks);
  const typed = await withOwnFields(engine, { mapping: fitted, draft: used(fitted, named.draft) }, lead);
  const { agreement, source } = linkedDraft(typed.mapping, typed.draft);
  const report = await loadRecords({ ...engine, scanRows }, agreement, source, files);
  tellKeptRows(report, typed.mapping, remarks);
  const shown = await shownProposal(engine, typed.draft, decisions);
  return { ...shown, mapping: typed.mapping };
}

/** What speaks of things that no beginning has: pieces of content, promises, forecasts of members, counted paths. */
const foreign = ['contentUses', 'waivers', 'forecastSnapshots', 'paths'] as const;

function withoutForeign(mapping: Mapping, remarks: Remarks): Mapping {
  if (mapping.document === undefined) return mapping;
  return foreign.reduce((kept, part) => {
    if (kept.document === undefined || writtenSource(kept.document)[part] === undefined) return kept;
    remarks.other(
      `${part}: left out of the mapping, for it speaks of what a first agreement does not have yet`,
      `${part}: aus der Zuordnung gelassen, denn es spricht von etwas, das eine erste Vereinbarung noch nicht hat`,
    );
    return withoutPart(kept, [part]) ?? kept;
  }, mapping);
}

/** The mapping without the parts whose files are not there; leads have to be. */
function withOwnFiles(
  { io }: Invocation,
  folder: string,
  { mapping, draft }: Fitted,
  remarks: Remarks,
): Mapping {
  if (mapping.document === undefined) return mapping;
  const { source } = linkedDraft(mapping, draft, true);
  return allParts.reduce((kept, { part }) => {
    if (part === 'leads' || tableSourceOf(source, part) === undefined) return kept;
    const found = fileInFolder({ io, folder, verb: 'init' }, source, part);
    if (typeof found !== 'object') return kept;
    remarks.partLeft(part, tableSourceOf(source, part)?.file ?? fileNameOf(part));
    return withoutPart(kept, [part]) ?? kept;
  }, mapping);
}
