import type {
  AttributeRule,
  Choice,
  ExclusiveRule,
  InactivityRule,
  ScoringRule,
} from '../../../model/scoring.ts';
import { keyed, unread } from '../form.ts';
import { criterion } from '../say/conditions.ts';
import { some } from '../say/named.ts';
import { parts, titled } from '../say/parts.ts';
import { heading } from '../say/plain.ts';
import { points } from '../say/points.ts';
import { days } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { annotated } from './definition.ts';
import { tellEventRule } from './event-rule.ts';

export const tellChoice: Teller<Choice> = keyed<Choice>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  points: ['', '', points],
  when: ['when', 'wenn', criterion],
  ...annotated,
  place: unread,
});

const tellAttributeRule: Teller<AttributeRule> = keyed<AttributeRule>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  points: ['', '', points],
  when: ['when', 'wenn', criterion],
  ...annotated,
  kind: unread,
  place: unread,
});

const tellExclusiveRule: Teller<ExclusiveRule> = keyed<ExclusiveRule>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  choices: ['', '', parts(tellChoice, { label: titled, inOrder: true })],
  ...annotated,
  kind: unread,
  place: unread,
});

const tellInactivityRule: Teller<InactivityRule> = keyed<InactivityRule>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  per: ['taken off', 'Abzug', points],
  everyDays: ['for every', 'je', days],
  signals: ['without', 'ohne', some('signal')],
  floor: ['never below', 'nie unter', points, ['no bound', 'ohne Grenze']],
  ...annotated,
  kind: unread,
  place: unread,
});

/** A rule of any kind; its kind is seen by what it says. */
export const tellScoringRule: Teller<ScoringRule> = (rule, spot) => {
  switch (rule.kind) {
    case 'attribute':
      return tellAttributeRule(rule, spot);
    case 'exclusive':
      return tellExclusiveRule(rule, spot);
    case 'event':
      return tellEventRule(rule, spot);
    case 'inactivity':
      return tellInactivityRule(rule, spot);
    default:
      return rule satisfies never;
  }
};
