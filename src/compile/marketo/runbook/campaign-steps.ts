import { attributesRead } from '../../../criteria/attributes-read.ts';
import { criterionWords } from '../../../model/words/criterion-words.ts';
import { pointsWords } from '../../../model/words/number-words.ts';
import { eventRuleWords } from '../../../model/words/scoring-rule-words.ts';
import { attributeName } from '../fields.ts';
import type { RuleCampaign, Token } from '../rule-campaigns.ts';
import type { Workbench } from '../workbench.ts';
import { step, told, typed } from './step.ts';

/** How one rule is built as a smart campaign: what starts it, whom it takes, what it gives, how often. */
export function campaignSteps(workbench: Workbench, campaign: RuleCampaign): string {
  const { clause, rule } = campaign;
  const name = `${workbench.prefix}-${clause.split('/').slice(2).join('-')}`;
  const heading = `\n### ${told(workbench.words(rule.title))}\n\n`;
  const create = step(workbench, {
    en: `New smart campaign ${typed(name)} (${typed(clause)}).`,
    de: `Neue Smart Campaign ${typed(name)} (${typed(clause)}).`,
  });
  return (
    heading +
    create +
    (rule.kind === 'event' ? eventSteps(workbench, campaign) : fieldSteps(workbench, campaign))
  );
}

function eventSteps(workbench: Workbench, { clause, rule, tokens }: RuleCampaign): string {
  if (rule.kind !== 'event') return '';
  const { agreement, language } = workbench;
  const [token] = tokens;
  const words = told(eventRuleWords(rule, agreement, language));
  const isOnce = rule.count.mode !== 'every';
  return [
    step(workbench, {
      en: `Smart list: a trigger for each activity that is meant by: ${words}. With several triggers, any of them starts it.`,
      de: `Smart List: je ein Trigger für jede Aktivität, die gemeint ist mit: ${words}. Bei mehreren Triggern genügt einer.`,
    }),
    step(workbench, {
      en: `Smart list: leave out who objects (${typed(`${workbench.prefix}Objection`)} is true) and, where the signal needs it, who has not consented.`,
      de: `Smart List: ausschließen, wer widerspricht (${typed(`${workbench.prefix}Objection`)} ist wahr), und, wo das Signal sie braucht, wer nicht eingewilligt hat.`,
    }),
    token === undefined ? '' : changeScore(workbench, clause, token),
    step(workbench, {
      en: `Schedule, qualification rules: each person can run through ${isOnce ? '**only once**' : '**every time**'}. Activate.`,
      de: `Zeitplan, Qualifikationsregeln: jede Person durchläuft den Ablauf ${isOnce ? '**nur einmal**' : '**jedes Mal**'}. Aktivieren.`,
    }),
  ].join('');
}

function fieldSteps(workbench: Workbench, { clause, rule, tokens }: RuleCampaign): string {
  if (rule.kind !== 'attribute' && rule.kind !== 'exclusive') return '';
  const { agreement } = workbench;
  const criteria = rule.kind === 'attribute' ? [rule.when] : rule.choices.map(({ when }) => when);
  const read = [...new Set(criteria.flatMap(attributesRead))].flatMap((id) => {
    const field = agreement.fields[id];
    return field === undefined ? [] : [typed(attributeName(workbench, field))];
  });
  const fields = read.join(', ');
  return [
    step(workbench, {
      en: `Smart list: triggers Person is Created, and Data Value Changes for ${fields}.`,
      de: `Smart List: Trigger „Person is Created“ und „Data Value Changes“ für ${fields}.`,
    }),
    ...(rule.kind === 'attribute'
      ? [attributeFlow(workbench, clause, rule, tokens)]
      : [choiceFlow(workbench, clause, rule, tokens)]),
    step(workbench, {
      en: 'Nothing takes these points back when the values change later. Either build the counterpart (same triggers, the conditions negated, the points with the sign turned, for people who had them), or leave the rule to the points that leadpact writes.',
      de: 'Nichts nimmt diese Punkte zurück, wenn sich die Werte später ändern. Entweder das Gegenstück bauen (gleiche Trigger, Bedingungen verneint, Punkte mit umgekehrtem Vorzeichen, für Personen, die sie hatten), oder die Regel den Punkten überlassen, die leadpact schreibt.',
    }),
    step(workbench, {
      en: 'Schedule, qualification rules: each person can run through **only once**. Activate.',
      de: 'Zeitplan, Qualifikationsregeln: jede Person durchläuft den Ablauf **nur einmal**. Aktivieren.',
    }),
  ].join('');
}

function attributeFlow(
  workbench: Workbench,
  clause: string,
  rule: Extract<RuleCampaign['rule'], { readonly kind: 'attribute' }>,
  [token]: readonly Token[],
): string {
  const { agreement, language } = workbench;
  const words = told(criterionWords(rule.when, agreement, language));
  const filter = step(workbench, {
    en: `Smart list, filters: ${words}.`,
    de: `Smart List, Filter: ${words}.`,
  });
  return filter + (token === undefined ? '' : changeScore(workbench, clause, token));
}

/** In a flow step the first choice that fits is taken, as in the agreement. */
function choiceFlow(
  workbench: Workbench,
  clause: string,
  { choices }: Extract<RuleCampaign['rule'], { readonly kind: 'exclusive' }>,
  tokens: readonly Token[],
): string {
  const { agreement, language } = workbench;
  const intro = step(workbench, {
    en: `Flow: one step Change Score of ${scoreName(workbench, clause)} with these choices **in this order** (the first that fits is taken), default choice: do nothing.`,
    de: `Flow: ein Schritt „Change Score“ von ${scoreName(workbench, clause)} mit diesen Auswahlen **in dieser Reihenfolge** (die erste passende gilt), Standard: nichts tun.`,
  });
  const lines = choices.map((choice, index) => {
    const words = told(criterionWords(choice.when, agreement, language));
    return `   ${index + 1}. ${words} → ${tokenWords(workbench, tokens[index])}\n`;
  });
  return intro + lines.join('');
}

function changeScore(workbench: Workbench, clause: string, token: Token): string {
  const words = tokenWords(workbench, token);
  return step(workbench, {
    en: `Flow: Change Score of ${scoreName(workbench, clause)}, change ${words}.`,
    de: `Flow: „Change Score“ von ${scoreName(workbench, clause)}, Änderung ${words}.`,
  });
}

function tokenWords({ language }: Workbench, token: Token | undefined): string {
  if (token === undefined) return '';
  return `${typed(`{{my.${token.name}}}`)} (${pointsWords(token.value, 0, language)})`;
}

/** The score field of a dimension that smart campaigns add up; a field of this type is made by hand. */
export function scoreName({ prefix }: Workbench, clause: string): string {
  const [, scoring = '', dimension = ''] = clause.split('/');
  return typed(`${prefix.toUpperCase()} campaigns: ${scoring} ${dimension}`);
}
