import type { Aliases, SourceColumn, TableSource } from '../../model/source.ts';
import { type Html, html } from '../html.ts';
import { facts, part, table } from '../parts.ts';
import type { Section } from '../section.ts';
import { link, say, type View, words } from '../view.ts';

export const sources: Section = {
  id: 'sources',
  title: { en: 'Exports', de: 'Exporte' },
  intro: {
    en: 'How the files of a system are read: which column says what, and what its words mean.',
    de: 'Wie die Dateien eines Systems gelesen werden: welche Spalte was sagt und was ihre Wörter bedeuten.',
  },
  pages: (view) =>
    Object.values(view.agreement.sources).map((source) => ({
      id: source.id,
      title: words(view, source.title),
      summary: html`${source.files.encoding}`,
      place: source.place,
      owner: source.owner,
      ...(source.rationale && { rationale: words(view, source.rationale) }),
      body: html`${facts([
        [say(view, 'Encoding', 'Zeichencodierung'), source.files.encoding],
        [say(view, 'Between cells', 'Zwischen den Zellen'), delimiterWords(view, source.files.delimiter)],
      ])}${columns(view, say(view, 'Leads', 'Leads'), source.leads)}${columns(view, say(view, 'Events', 'Ereignisse'), source.events)}${columns(view, say(view, 'Consents', 'Einwilligungen'), source.consents)}`,
    })),
};

function delimiterWords(view: View, delimiter: string): string {
  return delimiter === '\t' ? say(view, 'a tab', 'ein Tabulator') : delimiter;
}

function columns(view: View, title: string, source: TableSource | undefined): Html {
  if (source === undefined) return html``;
  const rows = source.columns.map((column) => [
    html`${column.header}`,
    meaning(view, column),
    html`${aliasWords(column)}`,
  ]);
  const head = [say(view, 'Column', 'Spalte'), say(view, 'Becomes', 'Wird zu'), say(view, 'Words', 'Wörter')];
  return part(title, html`${table(head, rows)}${leftOut(view, source)}`);
}

/** The field it fills; columns of the tool by their own names. */
function meaning(view: View, { target }: SourceColumn): Html {
  const field = view.agreement.fields[target];
  return field === undefined ? html`<code>${target}</code>` : link(view, 'fields', field);
}

function aliasWords({ reading }: SourceColumn): string {
  const aliases: Aliases =
    reading.as === 'name' ? reading.names : 'aliases' in reading ? reading.aliases : {};
  return Object.entries(aliases)
    .filter(([word, meant]) => word !== meant)
    .map(([word, meant]) => `${word} = ${meant}`)
    .join(', ');
}

function leftOut(view: View, { ignored }: TableSource): Html {
  if (ignored === 'others') {
    return html`<p>${say(view, 'All other columns are left out.', 'Alle übrigen Spalten bleiben außen vor.')}</p>`;
  }
  if (ignored.length === 0) return html``;
  return html`<p>${say(view, 'Left out on purpose', 'Absichtlich ausgelassen')}: ${ignored.join(', ')}</p>`;
}
