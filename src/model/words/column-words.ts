import { ownValue } from '../../support/own-value.ts';
import type { Bilingual, ToolLanguage } from './language.ts';
import { measuredColumns } from './measured-columns.ts';

/** What a column of the normalised tables says; undefined for a name of no column. */
export function columnWords(name: string, language: ToolLanguage): string | undefined {
  return (ownValue(known, name) ?? ownValue(measuredColumns, name))?.[language];
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
