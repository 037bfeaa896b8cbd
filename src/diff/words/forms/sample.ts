import type { Expectation, Sample, SampleAccount } from '../../../model/sample.ts';
import { type Form, keyed, unread } from '../form.ts';
import { values } from '../say/field-values.ts';
import { the, titleOf } from '../say/named.ts';
import { entries, parts } from '../say/parts.ts';
import { count, text, word, wordList, yesNo } from '../say/plain.ts';
import { points } from '../say/points.ts';
import { instant, instantText } from '../say/time.ts';
import { said, type Teller } from '../teller.ts';
import { tellHappening } from './happening.ts';

const account: Teller<SampleAccount> = keyed<SampleAccount>({
  id: unread,
  name: ['name', 'Name', word],
  country: ['country', 'Land', word],
  domains: ['domains', 'Domains', wordList],
  owner: ['looked after by', 'betreut von', the('member')],
  ownerActive: ['who is active', 'aktiv', yesNo],
  openOpportunity: ['open opportunity', 'offene Verkaufschance', yesNo],
  customer: ['customer', 'Kunde', yesNo],
  target: ['target account', 'Zielkunde', yesNo],
  lastActivityAt: ['last activity', 'letzte Aktivität', instant],
});

const due: Teller<number | null> = (value, spot) =>
  value === null ? said((_: null, { say }) => say('never', 'nie'))(value, spot) : instant(value, spot);

const expectation: Form<Expectation> = {
  fit: ['fit', 'Fit', points],
  engagement: ['engagement', 'Engagement', points],
  total: ['total', 'Gesamtpunkte', points],
  grade: ['grade', 'Note', word],
  band: ['band', 'Band', word],
  cell: ['cell', 'Feld', word],
  outcome: ['outcome', 'Ergebnis', the('outcome')],
  noScore: ['no score', 'keine Punkte', yesNo],
  stage: ['stage', 'Phase', the('stage')],
  cycle: ['cycle', 'Durchlauf', count],
  gate: ['gate', 'Sperre', the('gate')],
  reason: ['reason', 'Grund', the('reason')],
  handoff: ['handoff', 'Übergabe', word],
  route: ['route', 'Route', the('route')],
  queue: ['queue', 'Warteschlange', the('queue')],
  owner: ['owner', 'zuständig', the('member')],
  due: ['due', 'fällig', entries(due, (id, { speaker }) => titleOf('sla', id, speaker))],
  clocks: ['clock', 'Uhr', entries(word, (id, { speaker }) => titleOf('sla', id, speaker))],
  touches: [
    'touches',
    'Kontaktversuche',
    entries(word, (id, { speaker }) => titleOf('touches', id, speaker)),
  ],
  place: unread,
};

export const tellSample: Teller<Sample> = keyed<Sample>({
  id: unread,
  title: ['Title', 'Bezeichnung', text],
  lead: ['Lead', 'Lead', values],
  recordedStage: ['Stage on record', 'Erfasste Phase', the('stage')],
  accounts: ['Account', 'Kunde', parts(account, { label: ({ name }) => name })],
  timeline: [
    'What happened',
    'Was geschah',
    parts(tellHappening, {
      label: ({ at }, { speaker }) => instantText(at, speaker),
      inOrder: true,
      alone: true,
    }),
  ],
  asOf: ['Looked at', 'Betrachtet', instant],
  expect: ['Expected', 'Erwartet', keyed(expectation)],
  not: ['Not expected', 'Nicht erwartet', keyed(expectation)],
  place: unread,
});
