import type { Bilingual } from '../../model/words/language.ts';
import type { SectionId } from '../section.ts';

/**
 * What people call what a chapter is about, and the words in which they ask for it, beside the words of its title. No page shows
 * them. Silent words are left out, for nobody's query keeps them either.
 */
export const chapterNames: Readonly<Record<SectionId, Bilingual>> = {
  accounts: {
    en: 'ABM, key accounts, account list',
    de: 'ABM, Liste der Zielkunden, Key Accounts, Schlüsselkunden, Wunschkunden',
  },
  alignment: { en: 'alignment score, collaboration', de: 'Alignment, Zusammenarbeit' },
  approvals: {
    en: 'approved, approval, approver, sign-off, signature, signed, change this',
    de: 'Zustimmung, zugestimmt, Freigabe, freigegeben, Genehmigung, genehmigt, Unterschrift, unterschrieben, ändern',
  },
  attribution: { en: 'sourced, influenced, credit', de: 'Attribution, Anrechnung, Zurechnung, Verdienst' },
  budgets: { en: 'spend, spending, costs, money', de: 'Ausgaben, Kosten, Geld, Etat' },
  cadences: {
    en: 'meetings, appointments, review, agenda',
    de: 'Termine, Besprechungen, Meetings, Sitzungen, Jour fixe, Tagesordnung',
  },
  calendars: {
    en: 'working hours, business hours, business days, holidays',
    de: 'Arbeitszeit, Arbeitstage, Öffnungszeiten, Feiertage, Urlaub, Uhrzeit',
  },
  campaigns: { en: 'events, promotion', de: 'Aktionen, Veranstaltungen, Werbung' },
  changes: {
    en: 'history, versions, what is new, changelog',
    de: 'Verlauf, Versionen, Neuerungen, neu, geändert',
  },
  channels: { en: 'lead sources, origin', de: 'Leadquellen, Herkunft, Quelle' },
  checks: { en: 'warnings', de: 'Warnungen' },
  commitments: {
    en: 'monthly goals, lead volume',
    de: 'Monatsziele, Leadmenge, Liefermenge',
  },
  content: {
    en: 'sales material, collateral, slides, documents, downloads',
    de: 'Verkaufsunterlagen, Präsentation, Folien, Material, Dokumente',
  },
  dashboards: { en: 'figures, results, numbers', de: 'Zahlen, Ergebnisse, Auswertung, Stand' },
  escalation: { en: 'escalate, complain, boss', de: 'eskalieren, beschweren, Beschwerde, Vorgesetzte, Chef' },
  fields: {
    en: 'attributes, data, properties, mandatory',
    de: 'Attribute, Daten, Eigenschaften, Pflichtfelder',
  },
  gates: {
    en: 'blocked, disqualify, not contact, not call, opt-out, unsubscribed, consent, GDPR',
    de: 'gesperrt, disqualifizieren, nicht anrufen, nicht kontaktieren, Abmeldung, Einwilligung, Datenschutz, DSGVO',
  },
  glossary: {
    en: 'definitions, terms, meaning, vocabulary',
    de: 'Begriffe, Definitionen, Bedeutung, Vokabular',
  },
  incentives: { en: 'commission, compensation, reward', de: 'Provision, Prämie, Vergütung, Belohnung' },
  lists: { en: 'blacklist, domains', de: 'Sperrliste, Domains' },
  messaging: {
    en: 'pitch, value proposition, arguments, personas, objections',
    de: 'Verkaufsargumente, Argumente, Botschaften, Nutzenversprechen, Personas, Einwände',
  },
  metrics: {
    en: 'KPI, measures, conversion rate, ratios',
    de: 'KPI, Messgrößen, Kennzahl, Konversion, Umwandlungsrate',
  },
  plans: {
    en: 'target, revenue target, sales target, quota, goal, growth',
    de: 'Ziel, Umsatzziel, Vertriebsziel, Jahresziel, Quartalsziel, Wachstum, Planung',
  },
  pools: { en: 'round robin, rotation, distribution', de: 'Verteilung, reihum, Umlauf, Rotation' },
  qualification: {
    en: 'qualify, discovery questions, questions',
    de: 'qualifizieren, Fragen, Bedarfsanalyse, Erstgespräch',
  },
  queues: { en: 'inbox, waiting, unassigned', de: 'Posteingang, Prüfliste, nicht zugewiesen' },
  reasons: {
    en: 'reject, rejected, rejection reasons, reject lead, return, recycle, disqualify, disposition reasons',
    de: 'ablehnen, Ablehnung, Ablehnungsgrund, Ablehnungsgründe, Lead ablehnen, lehne Lead, zurückgeben, zurückstellen, Recycling, disqualifizieren, verloren',
  },
  remedies: {
    en: 'missed, breach, violation, exception, late, broken promise',
    de: 'Verstoß, verletzt, versäumt, zu spät, Verspätung, Ausnahme',
  },
  reports: { en: 'weekly report, figures', de: 'Wochenbericht, Zahlen' },
  roles: {
    en: 'today, job, tasks, to-do, responsibilities, duties',
    de: 'heute, tun, Aufgaben, Pflichten, Verantwortung, Stelle',
  },
  routing: {
    en: 'assignment, gets lead, owns lead, lead owner, owner, owns enterprise leads',
    de: 'Zuteilung, Zuweisung, Zuständigkeit, zuständig, bekommt Lead, gehört Lead, gehören Leads',
  },
  samples: { en: 'examples', de: 'Beispiele' },
  scoring: {
    en: 'points, score, grade, rating, lead grade',
    de: 'Punkte, Punktzahl, Punktesystem, Score, Note, Lead-Bewertung',
  },
  signals: { en: 'behaviour, intent, activity, clicks', de: 'Verhalten, Absicht, Aktivität, Klicks' },
  slas: {
    en: 'fast, response time, deadline, call, when call, follow-up time',
    de: 'schnell, Reaktionszeit, Antwortzeit, Frist, Fristen, anrufen, zurückrufen, spätestens',
  },
  sources: { en: 'import, upload, CSV', de: 'Import, CSV' },
  stages: {
    en: 'lifecycle, pipeline stages, status, funnel, handover',
    de: 'Lebenszyklus, Status, Stufen, Trichter',
  },
  sync: { en: 'integration, synchronisation, interface', de: 'Abgleich, Schnittstelle, Synchronisation' },
  targets: { en: 'tools, software, what is not automated', de: 'Werkzeuge, Software' },
  teams: { en: 'people, departments, colleagues', de: 'Personen, Abteilungen, Kollegen, Ansprechpartner' },
  territories: { en: 'territory, region, area', de: 'Gebiet, Region, Bezirk' },
  'win-loss': {
    en: 'lost deals, won deals, interviews',
    de: 'verlorene Aufträge, gewonnene Aufträge, Interviews',
  },
};
