import { measuredParts } from '../../model/measured-part.ts';
import type { Source, TableSource } from '../../model/source.ts';
import { partTitles } from '../../model/words/part-titles.ts';
import { measuredFiles } from '../../records/record-tables.ts';
import { cellForm } from '../cell-form.ts';
import { cellWords } from '../cell-words.ts';
import { columnMeaning } from '../column-meaning.ts';
import { type Html, html } from '../html.ts';
import { joined, part, table } from '../parts.ts';
import type { Section } from '../section.ts';
import { sourceForm } from '../source-form.ts';
import { link, say, type View, words } from '../view.ts';

export const sources: Section = {
  id: 'sources',
  title: { en: 'Exports', de: 'Exporte' },
  intro: {
    en: 'How the files of a system are read: which column says what, and what its words mean. Whoever draws an export needs nothing else.',
    de: 'Wie die Dateien eines Systems gelesen werden: welche Spalte was sagt und was ihre Wörter bedeuten. Wer einen Export zieht, braucht nichts weiter.',
  },
  pages: (view) =>
    Object.values(view.agreement.sources).map((source) => ({
      id: source.id,
      title: words(view, source.title),
      summary: html`${tables(view, source)
        .map(({ file }) => file)
        .join(', ')}`,
      place: source.place,
      owner: source.owner,
      ...(source.rationale && { rationale: words(view, source.rationale) }),
      body: html`${part(say(view, 'How the files are written', 'Wie die Dateien geschrieben sind'), sourceForm(view, source))}${tables(
        view,
        source,
      ).map(({ title, file, read }) =>
        part(
          `${title}: ${file}`,
          html`${columns(view, source, read)}${leftOut(view, read)}${read === source.leads ? absent(view, source) : html``}`,
        ),
      )}`,
    })),
};

interface TableOfSource {
  readonly title: string;
  readonly file: string;
  readonly read: TableSource;
}

/** Without a name of its own a file is found by that of its table. */
function tables(view: View, { leads, events, consents, paths, measured }: Source): readonly TableOfSource[] {
  return [
    ...(leads ? [{ title: say(view, 'Leads', 'Leads'), file: leads.file ?? 'leads.csv', read: leads }] : []),
    ...(events
      ? [{ title: say(view, 'Events', 'Ereignisse'), file: events.file ?? 'events.csv', read: events }]
      : []),
    ...(consents
      ? [
          {
            title: say(view, 'Consents', 'Einwilligungen'),
            file: consents.file ?? 'consents.csv',
            read: consents,
          },
        ]
      : []),
    ...(paths ? [{ title: say(view, 'Paths', 'Wege'), file: paths.file ?? 'paths.csv', read: paths }] : []),
    ...measuredParts.flatMap((name) => {
      const read = measured[name];
      const file = read?.file ?? `${measuredFiles[name]}.csv`;
      return read === undefined ? [] : [{ title: partTitles[name][view.language], file, read }];
    }),
  ];
}

function columns(view: View, source: Source, { columns: read }: TableSource): Html {
  const head = [
    say(view, 'Column', 'Spalte'),
    say(view, 'Says', 'Sagt'),
    say(view, 'Written as', 'Geschrieben als'),
    say(view, 'Words', 'Wörter'),
  ];
  return table(
    head,
    read.map((column) => [
      column.header,
      columnMeaning(view, column),
      cellForm(view, column),
      cellWords(view, source, column),
    ]),
  );
}

function leftOut(view: View, { ignored }: TableSource): Html {
  if (ignored === 'others')
    return html`<p>${say(view, 'All other columns are left out.', 'Alle übrigen Spalten bleiben außen vor.')}</p>`;
  const named =
    ignored.length === 0
      ? html``
      : html`<p>${say(view, 'May be there, and is left out on purpose', 'Darf dabei sein und bleibt absichtlich außen vor')}: ${ignored.join(', ')}.</p>`;
  return html`${named}<p>${say(view, 'Any other column is refused, so that a renamed one is noticed.', 'Jede andere Spalte wird zurückgewiesen, damit eine umbenannte auffällt.')}</p>`;
}

function absent(view: View, { absent: fields }: Source): Html {
  if (fields.length === 0) return html``;
  const links = joined(fields.map((id) => link(view, 'fields', view.agreement.fields[id], id)));
  return html`<p>${say(view, 'The system has no column for', 'Keine Spalte hat das System für')}: ${links}.</p>`;
}
