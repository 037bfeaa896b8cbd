import type { Budget, BudgetReview, ChannelFlag, ChannelLimit } from '../../../model/budget.ts';
import { numberWords } from '../../../model/words/number-words.ts';
import { type Form, keyed, unread } from '../form.ts';
import { money, moneyText, shareText } from '../say/exact.ts';
import { the, titleOf } from '../say/named.ts';
import { entries, titled } from '../say/parts.ts';
import { heading, listOf, text } from '../say/plain.ts';
import { days, month } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import type { Teller } from '../teller.ts';
import { signOff } from './campaign.ts';
import { comparatorWords, definition } from './definition.ts';

export const tellFlag: Teller<ChannelFlag> = keyed<ChannelFlag>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  limits: ['flagged with', 'auffällig mit', listOf(limitText)],
  withinDays: ['looking back', 'Rückblick', days],
  action: ['then', 'dann', text],
  rationale: ['Why', 'Warum', text],
  place: unread,
});

export const tellBudgetReview: Teller<BudgetReview> = keyed<BudgetReview>({
  beforeDays: ['before the month', 'vor dem Monat', days],
  by: ['by', 'durch', the('role')],
  flags: ['', '', entries(tellFlag, (id, spot, part) => titled(part, spot, id))],
  place: unread,
});

const budget: Form<Budget> = {
  ...definition,
  from: ['First month', 'Erster Monat', month],
  to: ['Last month', 'Letzter Monat', month],
  total: ['Total', 'Gesamt', money],
  channels: ['Channel', 'Kanal', entries(money, (id, { speaker }) => titleOf('channel', id, speaker))],
  reserve: ['Reserve', 'Reserve', money],
  signedOff: ['Agreed by sales', 'Vom Vertrieb mitgetragen', signOff, ['not yet', 'noch nicht']],
  review: ['Looked at before it is fixed', 'Vor der Freigabe besprochen', tellBudgetReview],
};

/** `at most 3 MQL`, `mindestens 5 % des Budgets`. */
function limitText({ of, comparator, value }: ChannelLimit, speaker: Speaker): string {
  const { language, say } = speaker;
  const bound = comparatorWords[comparator][language];
  switch (of) {
    case 'mqls':
      return `${bound} ${plain()} MQL`;
    case 'revenue':
      return `${bound} ${moneyText(value.numerator / value.denominator, speaker)} ${say('closed revenue', 'Abschlussumsatz')}`;
    case 'mqlShare':
      return `${bound} ${shareText(value, speaker)} ${say('of the MQLs', 'der MQL')}`;
    case 'revenueShare':
      return `${bound} ${shareText(value, speaker)} ${say('of the closed revenue', 'des Abschlussumsatzes')}`;
    case 'budgetShare':
      return `${bound} ${shareText(value, speaker)} ${say('of the budget', 'des Budgets')}`;
    default:
      return of satisfies never;
  }

  function plain(): string {
    return numberWords(value.numerator / value.denominator, 0, language);
  }
}

export const tellBudget: Teller<Budget> = keyed(budget);
