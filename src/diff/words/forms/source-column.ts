import type { Aliases, CellReading, SourceColumn } from '../../../model/source.ts';
import { columnWords } from '../../../model/words/column-words.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import { numberWords } from '../../../model/words/number-words.ts';
import { timeFormatText } from '../../../support/time-example.ts';
import { keyed, unread } from '../form.ts';
import { meaningOf } from '../meaning.ts';
import { titleOf } from '../say/named.ts';
import { word, wordList, yesNo } from '../say/plain.ts';
import type { Speaker } from '../speaker.ts';
import { insideOf, row, type Spot, type Teller } from '../teller.ts';
import type { ToldRow } from '../told-row.ts';

/** A column by what it says: a field, something the tool itself knows, else as it is called. */
export function columnName(target: string, speaker: Speaker): string {
  if (Object.hasOwn(speaker.names.fields, target)) return titleOf('field', target, speaker);
  const [part = target, of] = target.split(' ');
  const words = columnWords(part, speaker.language);
  if (words === undefined) return target;
  return of === undefined ? words : `${words} (${of})`;
}

/** How a cell is read, in one row for its form, and one for each of the words it may hold. */
const reading: Teller<CellReading> = (value, spot) => {
  // Their words have rows of their own.
  const told = ['names', 'aliases', 'domain', 'words', 'ignored', 'yes', 'no'];
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !told.includes(key)));
  const { say } = spot.speaker;
  return [
    {
      path: spot.path,
      label: insideOf(spot, '', say('written as', 'geschrieben als')).label,
      text: formText(value, spot.speaker),
      meaning: meaningOf(rest),
    },
    ...wordRows(value, spot),
  ];
};

export const tellColumn: Teller<SourceColumn> = keyed<SourceColumn>({
  target: unread,
  header: ['called', 'heißt', word],
  isRequired: ['never empty', 'nie leer', yesNo],
  isOptional: ['the file may lack it', 'darf in der Datei fehlen', yesNo],
  reading: ['', '', reading],
  missing: ['says that nothing is known', 'sagt, dass nichts bekannt ist', wordList],
});

const forms: Readonly<Record<CellReading['as'], Bilingual>> = {
  id: { en: 'an id', de: 'eine Kennung' },
  only: {
    en: 'a word that says which rows are read',
    de: 'ein Wort, das sagt, welche Zeilen gelesen werden',
  },
  name: { en: 'one name', de: 'ein Name' },
  text: { en: 'text', de: 'Text' },
  choice: { en: 'one word', de: 'ein Wort' },
  set: { en: 'words', de: 'Wörter' },
  number: { en: 'a number', de: 'eine Zahl' },
  sum: { en: 'a sum', de: 'eine Summe' },
  path: { en: 'channels one after the other', de: 'Kanäle hintereinander' },
  boolean: { en: 'yes or no', de: 'ja oder nein' },
  date: { en: 'a date', de: 'ein Datum' },
  instant: { en: 'a time', de: 'ein Zeitpunkt' },
};

/** The form and every detail that is written: `a number, decimals after “,”`. */
function formText(value: CellReading, speaker: Speaker): string {
  const { say, language } = speaker;
  const details: readonly (readonly [string, string | undefined])[] = [
    [say('of', 'von'), 'noun' in value ? value.noun : undefined],
    [say('digits after the point', 'Nachkommastellen'), 'scale' in value ? `${value.scale}` : undefined],
    [say('decimals after', 'Dezimalen nach'), 'decimal' in value ? value.decimal : undefined],
    [say('thousands by', 'Tausender durch'), 'thousands' in value ? value.thousands : undefined],
    [say('between them', 'dazwischen'), 'separator' in value ? value.separator : undefined],
    [say('at least', 'mindestens'), bound('min' in value ? value.min : undefined)],
    [say('at most', 'höchstens'), bound('max' in value ? value.max : undefined)],
    [say('like', 'wie'), 'formats' in value ? value.formats.map(timeFormatText).join(' / ') : undefined],
    [say('time of', 'Zeit von'), 'zone' in value ? value.zone : undefined],
    [say('counted in', 'gezählt in'), 'counted' in value ? value.counted : undefined],
  ];
  const told = details.flatMap(([label, detail]) => (detail === undefined ? [] : [`${label} ${detail}`]));
  return [forms[value.as][language], ...told].join(', ');

  function bound(each: number | undefined): string | undefined {
    const scale = 'scale' in value ? value.scale : 0;
    return each === undefined ? undefined : numberWords(each, scale, language);
  }
}

function wordRows(value: CellReading, spot: Spot): readonly ToldRow[] {
  const { say } = spot.speaker;
  const at = (key: string, en: string, de: string): Spot => insideOf(spot, key, say(en, de));
  return [
    ...('names' in value ? aliases(value.names, at('names', 'words', 'Wörter')) : []),
    ...('aliases' in value ? aliases(value.aliases, at('aliases', 'words', 'Wörter')) : []),
    ...('domain' in value ? wordList(value.domain, at('domain', 'values', 'Werte')) : []),
    ...('words' in value ? wordList(value.words, at('words', 'words', 'Wörter')) : []),
    ...('ignored' in value
      ? wordList(value.ignored, at('ignored', 'rows left out', 'ausgelassene Zeilen'))
      : []),
    ...('yes' in value ? wordList(value.yes, at('yes', 'yes is', 'ja heißt')) : []),
    ...('no' in value ? wordList(value.no, at('no', 'no is', 'nein heißt')) : []),
  ];
}

/** What words mean; most mean themselves. */
const aliases: Teller<Aliases> = row({
  words: (all) => pairsOf(all).join(', '),
  members: pairsOf,
});

function pairsOf(all: Aliases): readonly string[] {
  return Object.entries(all).map(([spelled, meant]) =>
    spelled === meant ? spelled : `${spelled} → ${meant}`,
  );
}
