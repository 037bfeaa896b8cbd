import type { SourceColumn } from '../../../model/source.ts';
import type { Engine } from '../../../records/engine.ts';
import type { ExportFile } from '../../../records/export-file.ts';
import { proposedField } from '../../../records/proposal/field-type.ts';
import {
  type Fitted,
  fittedActivities,
  fittedDealStages,
  fittedMembers,
  fittedWords,
  rareWords,
  type WordColumn,
  withoutUnseen,
} from '../../../records/proposal/fitting-words.ts';
import { type Mapping, writtenSource } from '../../../records/proposal/mapping.ts';
import { nameKeys, writtenAt } from '../../../records/proposal/mentioned-names.ts';
import type { ProposedField } from '../../../records/proposal/proposal.ts';
import { type ReadFile, seenWords } from '../../../records/proposal/seen-words.ts';
import { visibleText } from '../../../support/visible-text.ts';
import { allParts, tableSourceOf } from '../../records/export-part.ts';
import { fieldColumns, withoutWrongHints } from './field-columns.ts';
import { linkedDraft } from './linked-draft.ts';
import { NoProposal } from './no-proposal.ts';
import type { OpenedFiles } from './own-columns.ts';
import type { ColumnPlace, Remarks } from './remarks.ts';

/** How many names of a kind an agreement may begin with; a column with more of them holds something else. */
const most: Readonly<Partial<Record<string, number>>> = {
  stage: 40,
  reason: 60,
  signal: 100,
  queue: 60,
  purpose: 20,
  waiting: 20,
  member: 500,
  word: 60,
};

/** The mapping and the draft that know every word of every column of names. */
export async function withOwnWords(
  engine: Engine,
  begun: Fitted,
  files: OpenedFiles,
  remarks: Remarks,
): Promise<Fitted> {
  const { source } = linkedDraft(begun.mapping, begun.draft, true);
  const columns: NamesFound[] = [];
  for (const { part, table } of allParts) {
    const read = tableSourceOf(source, part);
    const file = files[table];
    if (read === undefined || file === undefined) continue;
    const from = { table, source: read, file, form: source.files };
    for (const column of read.columns) {
      const found = await namesIn(engine, begun.mapping, { part, from, column });
      if (found !== undefined) columns.push(found);
    }
  }
  return columns.reduce((fitted, { place, isActivity, ...found }): Fitted => {
    const same = columns.filter(({ noun, isActivity: other }) => noun === found.noun && other === isActivity);
    const column: WordColumn = { ...found, slips: rareWords(same.map(({ words }) => words)) };
    const next = fittedColumn(fitted, column, { isActivity, place, remarks });
    if (next === undefined)
      throw new NoProposal(
        `${place.file}, column ${place.column}: the mapping has no room for what its words mean, e.g. ${column.words[0]?.word}`,
      );
    return { ...next, mapping: withoutUnseen(next.mapping, column) };
  }, begun);
}

interface NamesFound extends Omit<WordColumn, 'slips'> {
  readonly place: ColumnPlace;
  readonly isActivity: boolean;
}

/** The words of a column of names; undefined where it is none, or one that no agreement begins with. */
async function namesIn(
  engine: Engine,
  mapping: Mapping,
  { part, from, column }: { readonly part: string; readonly from: ReadFile; readonly column: SourceColumn },
): Promise<NamesFound | undefined> {
  const { reading, header, target } = column;
  if (reading.as !== 'name') return undefined;
  const { noun } = reading;
  const isActivity = noun === 'word' && target === 'activity_type';
  const path = pathOf(mapping, part, target);
  if (path === undefined || noun === 'currency' || noun === 'content' || noun === 'sla') return undefined;
  if (noun === 'word' && !isActivity) return undefined;
  const words = await seenWords(engine, from, column, most[noun] ?? 100);
  const place = { file: from.file.shown, column: header };
  const where = `${place.file}, column ${header}`;
  if (words === undefined)
    throw new NoProposal(
      `${where}, has more than ${most[noun] ?? 100} different words where the mapping says that a ${isActivity ? 'kind of activity' : noun} stands\n  help: name the right column in a mapping of your own, or leave it out there`,
    );
  const hidden = words.find(({ word }) => /\p{C}/u.test(word));
  if (hidden !== undefined)
    throw new NoProposal(
      `${where}, holds a word with characters that cannot be seen: ${visibleText(hidden.word)}`,
    );
  return { part, path, noun: noun === 'word' ? 'stage' : noun, reading, words, place, isActivity };
}

function fittedColumn(
  fitted: Fitted,
  column: WordColumn,
  {
    isActivity,
    place,
    remarks,
  }: { readonly isActivity: boolean; readonly place: ColumnPlace; readonly remarks: Remarks },
): Fitted | undefined {
  if (isActivity) {
    if (column.path.length === 0) return fitted;
    const found = fittedActivities(fitted, column);
    if (found !== undefined && found.ignored.length > 0) remarks.activitiesIgnored(place, found.ignored);
    return found?.fitted;
  }
  if (column.noun === 'member') {
    const found = fittedMembers(fitted, column);
    if (found !== undefined && found.names > 0) remarks.namesLeft(place, found.names);
    return found?.fitted;
  }
  const isOfDeals = column.noun === 'stage' && column.part === 'opportunities' && column.path.length > 0;
  if (isOfDeals) return fittedDealStages(fitted, column);
  const found = fittedWords(fitted, column);
  if (found !== undefined && found.slips.length > 0) remarks.slipsLeft(place, found.slips);
  return found?.fitted;
}

/** The keys that lead to the column in the mapping, none without a document; undefined where it does not speak of it. */
function pathOf(mapping: Mapping, part: string, target: string): readonly string[] | undefined {
  if (mapping.document === undefined) return [];
  if (part === 'activities' && target === 'activity_type') return [part, 'type'];
  const written = writtenSource(mapping.document);
  return nameKeys.find(
    ({ path, target: own }) => path[0] === part && own === target && writtenAt(written, path) !== undefined,
  )?.path;
}

/** What every field is, by the cells of its column. */
export async function withOwnFields(engine: Engine, fitted: Fitted, leads: ExportFile): Promise<Fitted> {
  const fields: ProposedField[] = [];
  const { columns, source, form } = fieldColumns(fitted, leads);
  const from = { table: 'lead' as const, source, file: leads, form };
  for (const field of fitted.draft.fields) {
    const column = columns.find(({ id }) => id === field.id);
    fields.push(column === undefined ? field : await proposedField(engine, from, column));
  }
  return withoutWrongHints({ ...fitted, draft: { ...fitted.draft, fields } });
}
