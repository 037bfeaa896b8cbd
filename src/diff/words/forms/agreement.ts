import type { Agreement, Party } from '../../../model/agreement.ts';
import type { LevelSetting } from '../../../model/checks.ts';
import type { Privacy } from '../../../model/privacy.ts';
import { type Form, keyed, unread } from '../form.ts';
import { meaningOf } from '../meaning.ts';
import { languageName } from '../say/language-name.ts';
import { monthOfYear } from '../say/month-of-year.ts';
import { some, the } from '../say/named.ts';
import { entries, titleIn } from '../say/parts.ts';
import { choice, listOf, text, word } from '../say/plain.ts';
import { date, days, duration } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { row, said, type Teller } from '../teller.ts';
import { definition, side, sideWords } from './definition.ts';

export const tellParty: Teller<Party> = keyed<Party>({
  side: ['Side', 'Seite', side],
  title: ['Title', 'Bezeichnung', text],
  approvers: ['May sign', 'Darf unterschreiben', some('role')],
  place: unread,
});

export const tellPrivacy: Teller<Privacy> = keyed<Privacy>({
  retention: [
    'Kept',
    'Aufbewahrt',
    keyed<Privacy['retention']>({
      leadsDays: ['documents that can name a lead', 'Dokumente, die einen Lead nennen können', days],
      figuresDays: ['documents with figures only', 'Dokumente nur mit Zahlen', days],
    }),
  ],
  worksAgreement: [
    'Works agreement',
    'Betriebsvereinbarung',
    keyed<NonNullable<Privacy['worksAgreement']>>({
      reference: ['reference', 'Kennzeichen', word],
      signed: ['signed on', 'unterzeichnet am', date],
    }),
  ],
  place: unread,
});

export const tellLevel: Teller<LevelSetting> = keyed<LevelSetting>({
  level: [
    'Weighs',
    'Gewicht',
    choice({
      error: { en: 'error', de: 'Fehler' },
      warning: { en: 'warning', de: 'Warnung' },
      info: { en: 'note', de: 'Hinweis' },
      off: { en: 'not asked', de: 'wird nicht geprüft' },
    }),
  ],
  rationale: ['Why', 'Warum', text],
  place: unread,
});

/** Things with definitions of their own: which there are, and no more. */
const whichThere: Teller<Readonly<Record<string, object>>> = row({
  words: (all, speaker) => titlesOf(all, speaker).join(', '),
  meaning: (all) => meaningOf(Object.keys(all)),
  members: titlesOf,
  inFull: (all) => Object.keys(all).join(', '),
});

function titlesOf(all: Readonly<Record<string, object>>, speaker: Speaker): readonly string[] {
  return Object.entries(all).map(([id, part]) => titleIn(part, speaker) || id);
}

/** What the agreement says as a whole. What has a definition of its own is told there. */
const agreement: Form<Agreement> = {
  ...definition,
  parties: [
    '',
    '',
    entries(tellParty, (id, { speaker }) =>
      id === 'sales' || id === 'marketing' ? sideWords[id][speaker.language] : id,
    ),
  ],
  version: ['Version', 'Version', word],
  effectiveFrom: ['In force from', 'In Kraft ab', date],
  languageVersion: ['Version of the language', 'Version der Sprache', said((value) => `${value}`)],
  languages: [
    'Languages',
    'Sprachen',
    row({ words: (tags, speaker) => tags.map((tag) => languageName(tag, speaker)).join(', ') }),
  ],
  zone: ['Time zone', 'Zeitzone', word],
  currency: ['Currency', 'Währung', word],
  fiscalYearStart: ['Fiscal year starts in', 'Geschäftsjahr beginnt im', monthOfYear],
  calendar: ['Calendar', 'Kalender', the('calendar')],
  settle: ['Time until figures stand', 'Frist, bis Zahlen feststehen', duration],
  privacy: ['Privacy', 'Datenschutz', tellPrivacy],
  consentPurposes: ['Purposes of consent', 'Zwecke der Einwilligung', whichThere],
  roles: ['Roles', 'Rollen', whichThere],
  teams: ['Teams', 'Teams', whichThere],
  members: ['Members', 'Mitglieder', whichThere],
  calendars: ['Calendars', 'Kalender', whichThere],
  fields: ['Fields', 'Felder', whichThere],
  invariants: ['Always true', 'Gilt immer', whichThere],
  lists: ['Lists', 'Listen', whichThere],
  signals: ['Signals', 'Signale', whichThere],
  scorings: ['Scorings', 'Bewertungen', whichThere],
  lifecycle: unread,
  renames: unread,
  approvals: unread,
  qualifications: ['Checklists', 'Prüflisten', whichThere],
  reasons: ['Reasons', 'Gründe', whichThere],
  routing: unread,
  territories: ['Territories', 'Gebiete', whichThere],
  accountTiers: ['Tiers of target accounts', 'Stufen der Zielkunden', whichThere],
  accounts: ['Target accounts', 'Zielkunden', whichThere],
  slas: ['Promises on each lead', 'Zusagen je Lead', whichThere],
  touchPolicies: ['Touch policies', 'Regeln für Kontaktversuche', whichThere],
  campaigns: ['Campaigns', 'Kampagnen', whichThere],
  budgets: ['Budgets', 'Budgets', whichThere],
  channels: ['Channels', 'Kanäle', whichThere],
  commitments: ['Commitments', 'Zusagen je Zeitraum', whichThere],
  metrics: ['Metrics', 'Kennzahlen', whichThere],
  incentives: ['Incentives', 'Anreize', whichThere],
  alignments: ['Alignment scores', 'Abstimmungsgrade', whichThere],
  cadences: ['Rituals', 'Rituale', whichThere],
  contentTypes: ['Types of content', 'Arten von Unterlagen', whichThere],
  contentPieces: ['Content', 'Unterlagen', whichThere],
  attributions: ['Attributions', 'Zurechnungen', whichThere],
  plans: ['Plans', 'Pläne', whichThere],
  messaging: unread,
  winLoss: unread,
  misses: ['Misses', 'Verstöße', whichThere],
  waivers: ['Waivers', 'Verzichte', whichThere],
  terms: ['Words', 'Begriffe', whichThere],
  syncs: ['Synchronised systems', 'Abgleich der Systeme', whichThere],
  escalation: unread,
  targets: ['Target systems', 'Zielsysteme', whichThere],
  sources: ['Sources of records', 'Quellen der Datensätze', whichThere],
  levels: ['Rules with a weight of their own', 'Regeln mit eigenem Gewicht', listRecord()],
  samples: ['Sample leads', 'Beispiel-Leads', listOf(({ id }) => id)],
};

function listRecord(): Teller<Agreement['levels']> {
  return entries(tellLevel, (code) => code);
}

export const tellAgreement: Teller<Agreement> = keyed(agreement);
