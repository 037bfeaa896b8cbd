import { dateWords, instantWords } from '../../model/words/date-words.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { rowsNounOf } from '../../records/load/row-words.ts';
import { type Html, html } from '../html.ts';
import type { Measured } from '../measured/measured.ts';
import { facts, part, table } from '../parts.ts';
import { say, type View } from '../view.ts';

/** What every figure of the site rests on: the file, the export, and what both leave out. */
export function restsOn(view: View, measured: Measured): Html {
  const { document, file, asOf, isUnchanged, unknown } = measured;
  const { agreement, kept, records, since, version } = document;
  const { language } = view;
  const absent = records.absent.map((name) => rowsNounOf(name, language)).join(', ');
  const own = facts([
    [
      say(view, 'File', 'Datei'),
      html`<code>${file}</code>, ${isUnchanged ? say(view, 'as leadpact wrote it', 'wie leadpact sie geschrieben hat') : say(view, 'changed after leadpact had written it', 'verändert, nachdem leadpact sie geschrieben hatte')} (leadpact ${version})`,
    ],
    [say(view, 'As of', 'Stand'), instantWords(agreement.zone, asOf, language)],
    [say(view, 'Figures since', 'Zahlen seit'), dateWords(since, language)],
    [
      say(view, 'Measured by', 'Gemessen nach'),
      agreement.versions
        .map((each) => (each.version === 'draft' ? say(view, 'the draft', 'dem Entwurf') : each.version))
        .join(', '),
    ],
    [
      say(view, 'Facts of the export', 'Fakten des Exports'),
      records.reach &&
        say(
          view,
          `${records.reach.from} to ${records.reach.to}`,
          `${records.reach.from} bis ${records.reach.to}`,
        ),
    ],
    [say(view, 'Not in the export', 'Nicht im Export'), absent],
    [
      say(view, 'Not defined here', 'Hier nicht definiert'),
      unknown.map(({ kind, id }) => `${kind} ${id}`).join(', '),
    ],
    [say(view, 'To be kept until', 'Aufbewahren bis'), dateWords(kept.until, language)],
  ]);
  return html`${part(say(view, 'What these figures rest on', 'Worauf diese Zahlen beruhen'), html`${own}${filesTable(view, records.files)}`)}
`;
}

function filesTable(view: View, files: Measured['document']['records']['files']): Html {
  const count = (value: number): string => numberWords(value, 0, view.language);
  const rows = files.map(({ table: name, rows: all, rejected }) => [
    rowsNounOf(name, view.language),
    count(all),
    count(Object.values(rejected).reduce((sum, each) => sum + each, 0)),
  ]);
  return html`<details class="history"><summary>${say(view, 'Rows read and left out', 'Gelesene und ausgelassene Zeilen')}</summary>${table(
    [
      say(view, 'Table', 'Tabelle'),
      say(view, 'Rows', 'Zeilen'),
      say(view, 'Left out, for something was wrong', 'Ausgelassen, weil etwas falsch war'),
    ],
    rows,
  )}</details>`;
}
