import type { Happening } from '../model/sample.ts';
import { touchWords } from '../model/words/touch-words.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { freeName } from './free-name.ts';
import { type Html, html } from './html.ts';
import { facts, part, table } from './parts.ts';
import { moment, plain, say, type View, words } from './view.ts';

/** Who the lead is and what happened to it. */
export function sampleStory(view: View, { sample }: SampleResult): Html {
  const known = Object.entries(sample.lead).map(
    ([field, value]) =>
      [plain(view, view.agreement.fields[field]?.title) || field, shown(view, field, value)] as const,
  );
  const rows = sample.timeline.map((happening) => [moment(view, happening.at), happened(view, happening)]);
  return html`${part(say(view, 'The lead', 'Der Lead'), facts(known))}
${part(say(view, 'What happened', 'Was geschah'), table([say(view, 'When', 'Wann'), say(view, 'What', 'Was')], rows))}
<p>${say(view, 'Judged as of', 'Beurteilt zum')} ${moment(view, sample.asOf)}</p>`;
}

function shown(view: View, id: string, value: unknown): string {
  const field = view.agreement.fields[id];
  if (typeof value === 'boolean') return value ? say(view, 'yes', 'ja') : say(view, 'no', 'nein');
  if (typeof value === 'number') return String(value / 10 ** (field?.scale ?? 0));
  const all = Array.isArray(value) ? value.map(String) : [String(value)];
  return all
    .map((each) => plain(view, field?.valueTitles[each]) || (field?.valueSpellings[each] ?? each))
    .join(', ');
}

function happened(view: View, happening: Happening): Html | string {
  const { agreement } = view;
  switch (happening.what) {
    case 'signal':
      return words(view, agreement.signals[happening.signal]?.title);
    case 'set':
      return [
        ...Object.entries(happening.values).map(
          ([field, value]) =>
            `${plain(view, agreement.fields[field]?.title) || field}: ${shown(view, field, value)}`,
        ),
        ...happening.cleared.map((field) => {
          const name = plain(view, agreement.fields[field]?.title) || field;
          return say(view, `${name}: nothing known any more`, `${name}: nichts mehr bekannt`);
        }),
      ].join('; ');
    case 'consent':
      return html`${words(view, agreement.consentPurposes[happening.purpose]?.title)}: ${happening.state === 'given' ? say(view, 'consent given', 'Einwilligung erteilt') : say(view, 'consent withdrawn', 'Einwilligung widerrufen')}`;
    case 'objection':
      return say(view, 'the lead objects', 'der Lead widerspricht');
    case 'move':
      return html`${say(view, 'moved to', 'verschoben nach')} ${words(view, agreement.lifecycle.stages.find(({ id }) => id === happening.to)?.title)}`;
    case 'accept':
      return say(view, 'sales accepts', 'der Vertrieb nimmt an');
    case 'dispose':
      return html`${say(view, 'disposition', 'Ergebnis')}: ${words(view, agreement.reasons[happening.reason]?.title)}${happening.date === undefined ? '' : ` (${happening.date})`}`;
    case 'correct':
      return say(view, 'the last entry is corrected', 'der letzte Eintrag wird berichtigt');
    case 'touch':
      return `${say(view, 'contact', 'Kontakt')}: ${touchWords(happening.type, view.language)}${happening.direction === 'inbound' ? say(view, ', inbound', ', eingehend') : ''}`;
    case 'pause':
      return html`${say(view, 'waiting', 'warten')}: ${freeName(view, happening.state)}`;
    case 'reassign':
      return html`${say(view, 'reassigned', 'neu zugewiesen')}: ${freeName(view, happening.cause)}`;
    case 'meeting':
      return happening.outcome === 'held'
        ? say(view, 'meeting held', 'Termin fand statt')
        : say(view, 'meeting missed', 'Termin geplatzt');
    default:
      return happening satisfies never;
  }
}
