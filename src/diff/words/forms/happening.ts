import type { Happening } from '../../../model/sample.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import { meaningOf } from '../meaning.ts';
import { valueWords } from '../say/field-values.ts';
import { titleOf } from '../say/named.ts';
import { dateText, instantText } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { row, type Teller } from '../teller.ts';

/** One thing that happened to a lead, in one row. */
export const tellHappening: Teller<Happening> = row({
  words: (value: Happening, speaker: Speaker) =>
    [happeningText(value, speaker), ...aside(value, speaker)].join(', '),
  inFull: (value: Happening, speaker: Speaker) => {
    const { place: _, ...rest } = value;
    return `${happeningText(value, speaker)} (${Object.values(rest).map(leafText).join(', ')})`;
  },
  meaning: meaningOf,
});

function leafText(value: unknown): string {
  return typeof value === 'object' ? meaningOf(value).replaceAll(/["{}[\]]/g, '') : String(value);
}

const said: Readonly<Record<Happening['what'], Bilingual>> = {
  signal: { en: 'signal', de: 'Signal' },
  set: { en: 'known from now on', de: 'ab jetzt bekannt' },
  consent: { en: 'consent', de: 'Einwilligung' },
  objection: { en: 'the lead objects', de: 'der Lead widerspricht' },
  move: { en: 'moved by hand to', de: 'von Hand bewegt nach' },
  accept: { en: 'sales accepts', de: 'der Vertrieb nimmt an' },
  dispose: { en: 'disposition', de: 'Ergebnis' },
  correct: { en: 'taken back', de: 'zurückgenommen' },
  touch: { en: 'contact by', de: 'Kontakt per' },
  pause: { en: 'waits for', de: 'wartet auf' },
  reassign: { en: 'reassigned because of', de: 'neu zugewiesen wegen' },
  meeting: { en: 'meeting', de: 'Termin' },
};

const consents: Readonly<Record<'given' | 'withdrawn', Bilingual>> = {
  given: { en: 'given', de: 'erteilt' },
  withdrawn: { en: 'withdrawn', de: 'widerrufen' },
};
const meetings: Readonly<Record<'held' | 'no-show', Bilingual>> = {
  held: { en: 'held', de: 'fand statt' },
  'no-show': { en: 'missed', de: 'geplatzt' },
};

function happeningText(value: Happening, speaker: Speaker): string {
  const what = said[value.what][speaker.language];
  const detail = detailText(value, speaker);
  return detail === '' ? what : `${what} ${detail}`;
}

function detailText(value: Happening, speaker: Speaker): string {
  const { language } = speaker;
  switch (value.what) {
    case 'signal':
      return titleOf('signal', value.signal, speaker);
    case 'set':
      return setText(value, speaker);
    case 'consent':
      return `${titleOf('purpose', value.purpose, speaker)}: ${consents[value.state][language]}`;
    case 'move':
      return titleOf('stage', value.to, speaker);
    case 'dispose': {
      const until = value.date === undefined ? '' : ` (${dateText(value.date, speaker)})`;
      return `${titleOf('reason', value.reason, speaker)}${until}`;
    }
    case 'correct':
      return value.voids;
    case 'touch':
      return value.type;
    case 'pause':
      return value.state;
    case 'reassign':
      return value.to === undefined ? value.cause : `${value.cause} → ${value.to}`;
    case 'meeting':
      return meetings[value.outcome][language];
    case 'objection':
    case 'accept':
      return '';
    default:
      return value satisfies never;
  }
}

function setText(
  { values, cleared }: Extract<Happening, { readonly what: 'set' }>,
  speaker: Speaker,
): string {
  const known = Object.entries(values).flatMap(([field, each]) =>
    each === undefined ? [] : [`${titleOf('field', field, speaker)} ${valueWords(field, each, speaker)}`],
  );
  const gone = cleared.map(
    (field) => `${titleOf('field', field, speaker)} ${speaker.say('unknown', 'unbekannt')}`,
  );
  return [...known, ...gone].join(', ');
}

/** What does not go without saying. */
function aside(value: Happening, speaker: Speaker): readonly string[] {
  const { say } = speaker;
  const late =
    value.loggedAt === undefined
      ? []
      : [`${say('logged', 'erfasst')} ${instantText(value.loggedAt, speaker)}`];
  switch (value.what) {
    case 'signal':
      return [
        ...Object.entries(value.properties).map(([key, each]) => `${key}: ${each}`),
        ...(value.bot ? [say('by a machine', 'durch eine Maschine')] : []),
        ...(value.internal ? [say('by our own people', 'durch eigene Leute')] : []),
        ...late,
      ];
    case 'touch':
      return [
        value.direction === 'inbound' ? say('inbound', 'eingehend') : say('outbound', 'ausgehend'),
        ...(value.automated ? [say('by a machine', 'durch eine Maschine')] : []),
        ...(value.answered ? [say('answered', 'beantwortet')] : []),
        ...late,
      ];
    case 'pause':
      return value.until === undefined
        ? late
        : [`${say('until', 'bis')} ${instantText(value.until, speaker)}`, ...late];
    default:
      return late;
  }
}
