import { measuredParts } from '../../../model/measured-part.ts';
import type { ConsentColumns, FileForm, PathsSource, Source, TableSource } from '../../../model/source.ts';
import { partTitles } from '../../../model/words/part-titles.ts';
import { type Form, keyed, unread } from '../form.ts';
import { some, the, titleOf } from '../say/named.ts';
import { entries, parts } from '../say/parts.ts';
import { choice, word, wordList, yesNo, yesNoWords } from '../say/plain.ts';
import type { Speaker } from '../speaker.ts';
import { insideOf, row, said, type Teller } from '../teller.ts';
import { definition } from './definition.ts';
import { columnName, tellColumn } from './source-column.ts';

const files: Form<FileForm> = {
  encoding: ['Encoding', 'Zeichencodierung', word],
  delimiter: ['Between cells', 'Zwischen den Zellen', said(delimiterText)],
  quote: ['Around cells', 'Um Zellen herum', word, ['nothing', 'nichts']],
};

function delimiterText(delimiter: string, { say }: Speaker): string {
  return delimiter === '\t' ? say('a tab', 'ein Tabulator') : delimiter;
}

const table: Form<TableSource> = {
  file: ['file', 'Datei', word],
  table: ['table', 'Tabelle', word],
  fixed: [
    'always',
    'immer',
    entries(
      said((value: string | boolean, speaker) =>
        typeof value === 'boolean' ? yesNoWords(value, speaker) : value,
      ),
      (target, { speaker }) => columnName(target, speaker),
    ),
  ],
  columns: [
    'column',
    'Spalte',
    parts(tellColumn, {
      label: ({ target }, { speaker }) => columnName(target, speaker),
      key: ({ target }) => target,
    }),
  ],
  ignored: ['columns left out', 'ausgelassene Spalten', ignored()],
  repeated: [
    'of several rows with one id counts',
    'von mehreren Zeilen mit einer Kennung gilt',
    choice({ first: { en: 'the first', de: 'die erste' }, last: { en: 'the last', de: 'die letzte' } }),
  ],
  isLog: ['every row says how something stands', 'jede Zeile sagt, wie etwas steht', yesNo],
  place: unread,
};

function ignored(): Teller<TableSource['ignored']> {
  return (value, spot) =>
    value === 'others'
      ? said((_: string, { say }) => say('all that are not read', 'alle nicht gelesenen'))(value, spot)
      : wordList(value, spot);
}

const tellTable: Teller<TableSource> = keyed(table);

const tellPaths: Teller<PathsSource> = keyed<PathsSource>({
  ...table,
  signal: ['each step counts as', 'jeder Schritt zählt als', the('signal')],
  currency: ['currency', 'Währung', word],
});

const consent: Teller<ConsentColumns> = keyed<ConsentColumns>({
  purpose: unread,
  given: ['given at', 'erteilt am', word],
  withdrawn: ['withdrawn at', 'widerrufen am', word],
  flag: ['as it stands', 'Stand', word],
  since: ['stands so since', 'Stand seit', word],
});

const leadStage: Teller<Source['leadStages'][number]> = keyed<Source['leadStages'][number]>({
  stage: unread,
  target: ['column', 'Spalte', word],
});

/** As the document writes them; most are told where they mean something. */
function spellings(): Teller<Source['spellings']> {
  return row({
    words: (all: Source['spellings']) => Object.values(all).join(', '),
    members: (all: Source['spellings']) => Object.values(all),
    inFull: (all: Source['spellings']) => Object.entries(all).flat().join(', '),
  });
}

const measured: Teller<Source['measured']> = (all, spot) =>
  measuredParts.flatMap((name) => {
    const read = all[name];
    return read === undefined
      ? []
      : tellTable(read, insideOf(spot, name, partTitles[name][spot.speaker.language]));
  });

export const tellSource: Teller<Source> = keyed<Source>({
  ...definition,
  files: ['', '', keyed(files)],
  spellings: ['Words of cells', 'Wörter in Zellen', spellings()],
  leads: ['Leads', 'Leads', tellTable],
  absent: ['The system has no column for', 'Keine Spalte hat das System für', some('field')],
  events: ['Events', 'Ereignisse', tellTable],
  consents: ['Consents', 'Einwilligungen', tellTable],
  paths: ['Paths', 'Wege', tellPaths],
  leadStages: [
    'Entry of stage',
    'Eintritt in Phase',
    parts(leadStage, {
      label: ({ stage }, { speaker }) => titleOf('stage', stage, speaker),
      key: ({ stage }) => stage,
    }),
  ],
  measured: ['', '', measured],
  leadConsents: [
    'Consent to',
    'Einwilligung in',
    parts(consent, {
      label: ({ purpose }, { speaker }) => titleOf('purpose', purpose, speaker),
      key: ({ purpose }) => purpose,
    }),
  ],
  isNative: ['Files of the native layout', 'Dateien in eigener Form', yesNo],
});
