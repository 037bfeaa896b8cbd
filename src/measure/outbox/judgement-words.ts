import type { Agreement } from '../../model/agreement.ts';
import type { Commitment, Compliance } from '../../model/sla.ts';
import { amountWords } from '../../model/words/amount-words.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { shareWords } from '../../model/words/number-words.ts';
import { rational } from '../../support/rational.ts';
import type { Block } from '../escalation/block.ts';
import { namedPromise } from './named-promise.ts';

/** Which weeks were judged, and what they came to beside what is promised. */
export function judgementWords(
  agreement: Agreement,
  promise: string,
  block: Block,
  language: ToolLanguage,
): string | undefined {
  const { compliance, commitment } = namedPromise(agreement, promise) ?? {};
  if (compliance) return clockWords(block, compliance, language);
  return commitment && periodWords(agreement, block, commitment, language);
}

function clockWords(block: Block, { target }: Compliance, language: ToolLanguage): string | undefined {
  if (block.counts === undefined) return undefined;
  const { met, breached } = block.counts;
  const judged = met + breached;
  const [share, asked] = [rational(met, judged), target].map((each) => shareWords(each, language));
  return language === 'de'
    ? `${spanWords(block, language)}: ${met} von ${judged} eingehalten, ${share}; zugesagt: ${asked}.`
    : `${spanWords(block, language)}: ${met} of ${judged} kept, ${share}; promised: ${asked}.`;
}

function periodWords(
  { currency }: Agreement,
  block: Block,
  { goal, comparator }: Commitment,
  language: ToolLanguage,
): string | undefined {
  if (block.value === undefined) return undefined;
  const reached = amountWords({ unit: goal.unit, value: block.value }, currency, language);
  const asked = amountWords(goal, currency, language);
  const isLeast = comparator === 'atLeast';
  return language === 'de'
    ? `${block.label}: ${reached}; zugesagt: ${isLeast ? 'mindestens' : 'höchstens'} ${asked}.`
    : `${block.label}: ${reached}; promised: at ${isLeast ? 'least' : 'most'} ${asked}.`;
}

function spanWords({ weeks, label }: Block, language: ToolLanguage): string {
  const first = weeks[0]?.label ?? label;
  if (weeks.length <= 1) return first;
  return `${first} ${language === 'de' ? 'bis' : 'to'} ${label}`;
}
