import type { Assignment, Pool, Queue, Routing, RoutingRule } from '../../../model/routing.ts';
import { type Form, keyed, unread } from '../form.ts';
import { criterion } from '../say/conditions.ts';
import { some, the, titleOf } from '../say/named.ts';
import { entries, parts, titled } from '../say/parts.ts';
import { choice, text, wordList } from '../say/plain.ts';
import { minutes } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { said, type Teller } from '../teller.ts';
import { annotated, definition } from './definition.ts';

function assignmentText(assign: Assignment, speaker: Speaker): string {
  const { say } = speaker;
  switch (assign.to) {
    case 'member':
      return titleOf('member', assign.member, speaker);
    case 'queue':
      return `${say('queue', 'Warteschlange')} ${titleOf('queue', assign.queue, speaker)}`;
    case 'pool': {
      const skill =
        assign.skill === undefined ? '' : `, ${say('with the skill', 'mit der Fähigkeit')} ${assign.skill}`;
      return `${say('pool', 'Pool')} ${titleOf('pool', assign.pool, speaker)}${skill}`;
    }
    default:
      return assign satisfies never;
  }
}

export const tellRoutingRule: Teller<RoutingRule> = keyed<RoutingRule>({
  id: unread,
  title: ['Title', 'Bezeichnung', text],
  when: ['Takes leads with', 'Nimmt Leads mit', criterion],
  assign: ['Gives them to', 'Gibt sie an', said(assignmentText)],
  reviewQueue: ['They wait for the decision in', 'Sie warten auf die Entscheidung in', the('queue')],
  ...annotated,
  place: unread,
});

export const tellQueue: Teller<Queue> = keyed<Queue>({
  id: unread,
  title: ['Title', 'Bezeichnung', text],
  owner: ['Answered for by', 'Verantwortlich', the('role')],
  team: ['Seen by', 'Sichtbar für', the('team')],
  rationale: ['Why', 'Warum', text],
  place: unread,
});

export const tellPool: Teller<Pool> = keyed<Pool>({
  id: unread,
  title: ['Title', 'Bezeichnung', text],
  members: ['Members', 'Mitglieder', some('member')],
  reset: [
    'Counting starts afresh',
    'Zählung beginnt neu',
    choice({
      never: { en: 'never', de: 'nie' },
      week: { en: 'every week', de: 'jede Woche' },
      month: { en: 'every month', de: 'jeden Monat' },
    }),
  ],
  onReturn: [
    'After an absence',
    'Nach einer Abwesenheit',
    choice({
      freeze: { en: 'nothing is made up for', de: 'wird nichts nachgeholt' },
      catchUp: { en: 'missed leads are made up for', de: 'werden verpasste Leads nachgeholt' },
    }),
  ],
  assignWithinMinutes: ['Also taken when back within', 'Auch bei Rückkehr innerhalb von', minutes],
  onEmpty: ['When nobody is free', 'Wenn niemand frei ist', said(emptyText)],
  ...annotated,
  place: unread,
});

function emptyText(onEmpty: Pool['onEmpty'], { say }: Speaker): string {
  if (onEmpty.action === 'hold')
    return say(
      `hold up to ${onEmpty.maxMinutes} minutes, then the fallback`,
      `bis zu ${onEmpty.maxMinutes} Minuten halten, dann die Auffanglösung`,
    );
  return {
    nextRule: say('the next rule', 'die nächste Regel'),
    ignoreAvailability: say('absence and hours are ignored', 'Abwesenheit und Zeiten werden übergangen'),
    fallback: say('the fallback', 'die Auffanglösung'),
  }[onEmpty.action];
}

const routing: Form<Routing> = {
  ...definition,
  accountMatch: [
    'Leads of known accounts',
    'Leads bekannter Kunden',
    keyed<NonNullable<Routing['accountMatch']>>({
      freemail: ['mail domains that tell no company', 'Mail-Domains, die keine Firma verraten', wordList],
      list: ['taken from the list', 'aus der Liste', the('list')],
      place: unread,
    }),
  ],
  rules: [
    'Rules, the first that fits wins',
    'Regeln, die erste passende gilt',
    parts(tellRoutingRule, { label: titled, inOrder: true, alone: true }),
  ],
  pools: ['Pool', 'Pool', entries(tellPool, (id, spot) => titleOf('pool', id, spot.speaker))],
  queues: ['Queue', 'Warteschlange', entries(tellQueue, (id, spot) => titleOf('queue', id, spot.speaker))],
  fallback: [
    'Fallback',
    'Auffanglösung',
    parts(
      keyed<Routing['fallback'][number]>({
        id: unread,
        queue: ['Queue', 'Warteschlange', the('queue')],
        place: unread,
      }),
      {
        label: ({ id, queue }, spot) => `${titleOf('queue', queue, spot.speaker)} (${id})`,
        inOrder: true,
      },
    ),
  ],
};

export const tellRouting: Teller<Routing> = keyed(routing);
