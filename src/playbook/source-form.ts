import type { Source } from '../model/source.ts';
import { type Html, html } from './html.ts';
import { facts } from './parts.ts';
import { say, type View } from './view.ts';

/** How all files of a source are written, for whoever draws the export. */
export function sourceForm(view: View, { files, leads, paths, spellings }: Source): Html {
  const [column] = (leads ?? paths)?.columns ?? [];
  const missing = (column?.missing ?? []).map((word) => spellings[word] ?? word);
  const nothing = say(view, 'an empty cell', 'eine leere Zelle');
  return html`${facts([
    [say(view, 'Encoding', 'Zeichencodierung'), files.encoding],
    [say(view, 'Between cells', 'Zwischen den Zellen'), delimiterWords(view, files.delimiter)],
    [say(view, 'Around cells', 'Um Zellen herum'), quoteWords(view, files.quote)],
    [
      say(view, 'First row', 'Erste Zeile'),
      say(
        view,
        'the names of the columns, spelled as below, in any order',
        'die Namen der Spalten, geschrieben wie unten, in beliebiger Reihenfolge',
      ),
    ],
    [
      say(view, 'Says that nothing is known', 'Sagt, dass nichts bekannt ist'),
      [nothing, ...missing].join(say(view, ' or ', ' oder ')),
    ],
    [
      say(view, 'Words in cells', 'Wörter in Zellen'),
      say(
        view,
        'capitals and extra blanks make no difference',
        'Großschreibung und zusätzliche Leerzeichen machen keinen Unterschied',
      ),
    ],
  ])}`;
}

function delimiterWords(view: View, delimiter: string): Html {
  const names: Readonly<Record<string, string>> = {
    '\t': say(view, 'a tab', 'ein Tabulator'),
    ',': say(view, 'a comma', 'ein Komma'),
    ';': say(view, 'a semicolon', 'ein Semikolon'),
    '|': say(view, 'a vertical bar', 'ein senkrechter Strich'),
  };
  const shown = delimiter === '\t' ? html`` : html` <code>${delimiter}</code>`;
  return html`${names[delimiter]}${shown}`;
}

function quoteWords(view: View, quote: string | undefined): Html {
  if (quote === undefined)
    return html`${say(view, 'nothing, so no cell may hold what stands between cells', 'nichts; keine Zelle darf also enthalten, was zwischen den Zellen steht')}`;
  return html`<code>${quote}</code> ${say(view, 'where a cell holds what stands between cells, a line break or the mark itself, which is doubled then', 'wo eine Zelle das Trennzeichen, einen Zeilenumbruch oder das Zeichen selbst enthält, das dann doppelt steht')}`;
}
