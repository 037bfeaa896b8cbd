import type { SourceColumn } from '../model/source.ts';
import type { Bilingual } from '../model/words/language.ts';
import { ownValue } from '../support/own-value.ts';
import { type Html, html } from './html.ts';
import { measuredMeanings } from './measured-meanings.ts';
import { link, plain, say, type View } from './view.ts';

/** What a column says: a field, something the tool itself knows, how a consent stands, or a property of a signal. */
export function columnMeaning(view: View, { target }: SourceColumn): Html {
  const field = ownValue(view.agreement.fields, target);
  if (field !== undefined) return link(view, 'fields', field);
  const [part = target, purpose] = target.split(' ');
  if (part === 'only')
    return html`${say(view, 'Says which rows are read', 'Sagt, welche Zeilen gelesen werden')}`;
  const words = (ownValue(known, part) ?? ownValue(measuredMeanings, part))?.[view.language];
  if (words === undefined) return html`<code>${target}</code>`;
  if (purpose === undefined) return html`${words}`;
  const { consentPurposes, lifecycle } = view.agreement;
  const named = ownValue(consentPurposes, purpose) ?? lifecycle.stages.find(({ id }) => id === purpose);
  return html`${plain(view, named?.title)}: ${words}`;
}

/** Columns of the normalised tables, and what columns of leads say of a consent. */
const known: Readonly<Record<string, Bilingual>> = {
  account_id: { en: 'Account of the lead', de: 'Account des Leads' },
  consent_flag: { en: 'consent as it stands', de: 'Stand der Einwilligung' },
  consent_given: { en: 'given at', de: 'erteilt am' },
  consent_since: { en: 'stands so since', de: 'Stand seit' },
  consent_state: { en: 'Given (yes) or withdrawn (no)', de: 'Erteilt (ja) oder widerrufen (nein)' },
  consent_withdrawn: { en: 'withdrawn at', de: 'widerrufen am' },
  conversion_count: { en: 'How often it led to a deal', de: 'Wie oft er zum Auftrag führte' },
  created_at: { en: 'Lead created at', de: 'Lead angelegt am' },
  event_id: { en: 'Id of the event', de: 'Kennung des Ereignisses' },
  is_excluded: {
    en: 'Bot or own people, never counts',
    de: 'Bot oder eigene Leute, zählt nie',
  },
  lead_id: { en: 'Id of the lead', de: 'Kennung des Leads' },
  logged_at: { en: 'Recorded at', de: 'Erfasst am' },
  lost_count: { en: 'How often it led to nothing', de: 'Wie oft er zu nichts führte' },
  objection_at: { en: 'Objects to marketing since', de: 'Werbewiderspruch seit' },
  objection_flag: { en: 'Objects to marketing', de: 'Werbewiderspruch' },
  occurred_at: { en: 'Happened at', de: 'Geschehen am' },
  path_steps: { en: 'Channels of the way, the first one first', de: 'Kanäle des Wegs, der erste zuerst' },
  purpose_id: { en: 'Purpose of the consent', de: 'Zweck der Einwilligung' },
  recorded_stage: { en: 'Stage', de: 'Phase' },
  recycled_at: { en: 'Newest recycle at', de: 'Zuletzt zurückgestellt am' },
  signal_id: { en: 'Signal', de: 'Signal' },
  value_scaled: { en: 'What the deals were worth', de: 'Wert der Aufträge' },
  stage_entered: { en: 'entered at', de: 'erreicht am' },
};
