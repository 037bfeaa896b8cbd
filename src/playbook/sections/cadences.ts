import type { Cadence } from '../../model/cadence.ts';
import { reportWords } from '../../model/words/report-words.ts';
import { keptWords, nextDate, outcomeOf, timeOfCadence } from '../cadence-words.ts';
import { type Html, html } from '../html.ts';
import { facts, joined, part, table } from '../parts.ts';
import type { Section } from '../section.ts';
import { link, say, time, type View, words } from '../view.ts';

export const cadences: Section = {
  id: 'cadences',
  title: { en: 'Rituals', de: 'Rituale' },
  intro: {
    en: 'When the two sides meet, what lies on the table, what comes out of it, and whether it took place.',
    de: 'Wann sich die beiden Seiten treffen, was auf dem Tisch liegt, was dabei herauskommt und ob es stattgefunden hat.',
  },
  appears: (agreement) => Object.keys(agreement.cadences).length > 0,
  picture: calendar,
  pages: (view) =>
    Object.values(view.agreement.cadences).map((cadence) => ({
      id: cadence.id,
      title: words(view, cadence.title),
      summary: html`${timeOfCadence(view, cadence)}`,
      place: cadence.place,
      owner: cadence.owner,
      ...(cadence.rationale && { rationale: words(view, cadence.rationale) }),
      body: html`${frame(view, cadence)}${part(say(view, 'Agenda', 'Tagesordnung'), agenda(view, cadence))}${part(say(view, 'What became of it', 'Was daraus wurde'), log(view, cadence))}`,
    })),
};

/** All rituals in one list: when, how often kept, when next. */
function calendar(view: View): Html {
  const rows = Object.values(view.agreement.cadences).map((cadence) => [
    link(view, 'cadences', cadence),
    timeOfCadence(view, cadence),
    lastTime(view, cadence),
    keptWords(view, cadence),
    dated(nextDate(view, cadence)),
  ]);
  return part(
    say(view, 'Calendar', 'Kalender'),
    table(
      [
        say(view, 'Ritual', 'Ritual'),
        say(view, 'When', 'Wann'),
        say(view, 'Last time', 'Zuletzt'),
        say(view, 'Kept', 'Eingehalten'),
        say(view, 'Next', 'Als Nächstes'),
      ],
      rows,
    ),
  );
}

function lastTime(view: View, { log: entries }: Cadence): Html {
  const newest = entries.at(-1);
  if (newest === undefined) return html`${say(view, 'not recorded', 'nicht festgehalten')}`;
  return html`${dated(newest.planned)} ${outcomeOf(view, newest)}`;
}

function dated(date: string | undefined): Html {
  return date === undefined ? html`` : html`<time>${date}</time>`;
}

function frame(view: View, cadence: Cadence): Html {
  const { roles, commitments, escalation } = view.agreement;
  const named = (ids: readonly string[]): Html => joined(ids.map((id) => words(view, roles[id]?.title)));
  const levels = escalation.levels.filter(({ level }) => cadence.escalations.includes(level));
  return facts([
    [say(view, 'When', 'Wann'), timeOfCadence(view, cadence)],
    [say(view, 'Lasts', 'Dauert'), lasts(view, cadence)],
    [say(view, 'Led by', 'Geleitet von'), words(view, roles[cadence.ledBy]?.title)],
    [say(view, 'Who comes', 'Wer kommt'), named(cadence.attendees)],
    [say(view, 'On the table', 'Auf dem Tisch'), onTheTable(view, cadence)],
    [say(view, 'What comes out', 'Was herauskommt'), words(view, cadence.output)],
    [
      say(view, 'Keeps the promise', 'Hält die Zusage'),
      joined(cadence.fulfils.map((id) => link(view, 'commitments', commitments[id], id))),
    ],
    [say(view, 'Settles', 'Klärt'), joined(levels.map((level) => link(view, 'escalation', level)))],
    [say(view, 'Counts when signed by', 'Gilt erst mit Unterschrift von'), named(cadence.signedBy)],
    [
      say(view, 'Next, after the newest entry', 'Als Nächstes, nach dem letzten Eintrag'),
      dated(nextDate(view, cadence)),
    ],
  ]);
}

/** The reports by their names, the metrics with links. */
function onTheTable(view: View, { inputs: { reports, metrics } }: Cadence): Html {
  return joined([
    ...reports.map((report) => html`${reportWords[report][view.language]}`),
    ...metrics.map((id) => link(view, 'metrics', view.agreement.metrics[id], id)),
  ]);
}

function lasts(view: View, { minutes }: Cadence): string | undefined {
  if (minutes === undefined) return undefined;
  return minutes > 90 && minutes % 60 === 0
    ? time(view, { amount: minutes / 60, unit: 'hours' })
    : time(view, { amount: minutes, unit: 'minutes' });
}

function agenda(view: View, cadence: Cadence): Html {
  const rows = cadence.agenda.map(({ topic, minutes, by }) => [
    words(view, topic),
    minutes === undefined ? '' : String(minutes),
    by === undefined ? '' : words(view, view.agreement.roles[by]?.title),
  ]);
  return table(
    [say(view, 'Topic', 'Thema'), say(view, 'Minutes', 'Minuten'), say(view, 'Brought by', 'Bringt mit')],
    rows,
  );
}

/** Newest first, as somebody who missed it reads it. */
function log(view: View, cadence: Cadence): Html {
  const rows = cadence.log
    .toReversed()
    .map((occasion) => [
      dated(occasion.planned),
      outcomeOf(view, occasion),
      html`${words(view, occasion.why)}${words(view, occasion.decided)}${signed(view, occasion.signatures)}`,
    ]);
  return table(
    [
      say(view, 'Planned for', 'Geplant am'),
      say(view, 'Outcome', 'Ergebnis'),
      say(view, 'Remark', 'Bemerkung'),
    ],
    rows,
  );
}

function signed(view: View, signatures: Cadence['log'][number]['signatures']): Html {
  if (signatures.length === 0) return html``;
  const each = signatures.map(
    ({ by, on }) => html`${words(view, view.agreement.roles[by]?.title)} ${dated(on)}`,
  );
  return html`<p>${say(view, 'Signed', 'Unterschrieben')}: ${joined(each)}</p>`;
}
