import type { Gate, Stage } from '../../../model/lifecycle.ts';
import { criterionWords } from '../../../model/words/criterion-words.ts';
import { textIn } from '../../../model/words/language.ts';
import { impossible } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { byHand } from '../caveat.ts';
import { attributeName, consentName } from '../fields.ts';
import { runbookPath } from '../rule-campaigns.ts';
import type { Workbench } from '../workbench.ts';
import { told, typed } from './step.ts';

/** A smart list that a person builds, and the clauses that it carries. */
export interface ListStep {
  readonly name: string;
  readonly clauses: readonly string[];
  /** Conditions, all of which have to hold. */
  readonly conditions: readonly string[];
}

/** Smart lists for gates, entries of stages, checklists and routes. */
export function listSteps(workbench: Workbench): readonly ListStep[] {
  const { agreement, language, prefix } = workbench;
  const { lifecycle, qualifications, routing } = agreement;
  const words = (criterion: Parameters<typeof criterionWords>[0]): string =>
    told(criterionWords(criterion, agreement, language));
  return [
    ...lifecycle.gates.map((gate) => ({
      name: `${prefix}-gate-${gate.id}`,
      clauses: [`gate/${gate.id}`],
      conditions: [gateWords(workbench, gate)],
    })),
    ...lifecycle.stages.flatMap((stage) => entryStep(workbench, stage, words)),
    ...Object.values(qualifications).map(({ criterion, id, items }) => ({
      name: `${prefix}-checklist-${id}`,
      clauses: [`qualification/${id}`, ...items.map((item) => `qualification/${id}/${item.id}`)],
      conditions: [
        words(criterion),
        ...items.map((item) => `${told(textIn(item.title, language))}: ${words(item.when)}`),
      ],
    })),
    ...routing.rules.map((rule, index) => ({
      name: `${prefix}-route-${index + 1}-${rule.id}`,
      clauses: [`route/${rule.id}`],
      conditions: [
        words(rule.when),
        ...(index === 0
          ? []
          : [
              { en: 'in none of the lists of the rules before', de: 'in keiner der Listen der Regeln davor' }[
                language
              ],
            ]),
      ],
    })),
  ];
}

/** What the lists carry; a review queue has no counterpart. */
export function listCarriers(workbench: Workbench, steps: readonly ListStep[]): readonly Carrier[] {
  return [
    ...steps.flatMap(({ clauses }) =>
      clauses.map((clause): Carrier => ({ clause, caveats: [byHand], files: [runbookPath] })),
    ),
    ...workbench.agreement.routing.rules.flatMap((rule): readonly Carrier[] =>
      rule.reviewQueue === undefined
        ? []
        : [{ clause: `route/${rule.id}/review`, caveats: [noQueues], files: [] }],
    ),
  ];
}

const noQueues = impossible(
  'people have no queues in Marketo',
  'Personen haben in Marketo keine Warteschlangen',
);

function gateWords(workbench: Workbench, { kind, purpose, when }: Gate): string {
  const { agreement, language, prefix } = workbench;
  const purposes = purpose === undefined ? Object.keys(agreement.consentPurposes) : [purpose];
  const fields = purposes.map((id) => typed(consentName(workbench, id))).join(', ');
  switch (kind) {
    case 'objection':
      return {
        en: `${typed(`${prefix}Objection`)} is true`,
        de: `${typed(`${prefix}Objection`)} ist wahr`,
      }[language];
    case 'withdrawn-consent':
      return {
        en: `any of ${fields} is ${typed('withdrawn')}`,
        de: `eines von ${fields} ist ${typed('withdrawn')}`,
      }[language];
    case 'no-consent':
      return {
        en: `none of ${fields} is ${typed('given')}`,
        de: `keines von ${fields} ist ${typed('given')}`,
      }[language];
    case 'criterion':
    case 'embargo':
      return when === undefined ? '–' : told(criterionWords(when, agreement, language));
    default:
      return kind satisfies never;
  }
}

function entryStep(
  workbench: Workbench,
  { entry, id }: Stage,
  words: (criterion: Parameters<typeof criterionWords>[0]) => string,
): readonly ListStep[] {
  const { agreement, language, prefix } = workbench;
  const { automatic, fastTrack, fields, require, threshold } = entry;
  const clauses = [
    ...(automatic || require !== undefined || threshold !== undefined ? [`stage/${id}/entry`] : []),
    ...(fields.length > 0 ? [`stage/${id}/fields`] : []),
    ...(fastTrack === undefined ? [] : [`stage/${id}/fast-track`]),
  ];
  if (clauses.length === 0) return [];
  const either = { en: 'or', de: 'oder' }[language];
  const fast = fastTrack === undefined ? [] : [words({ op: 'signal', count: 1, ...fastTrack })];
  const reached = threshold === undefined ? [] : [[words(threshold), ...fast].join(` **${either}** `)];
  const known = fields.flatMap((each) => {
    const field = agreement.fields[each];
    return field === undefined ? [] : [typed(attributeName(workbench, field))];
  });
  const empty = { en: 'is empty', de: 'ist leer' }[language];
  const filled = { en: 'are not empty', de: 'sind nicht leer' }[language];
  return [
    {
      name: `${prefix}-ready-${id}`,
      clauses,
      conditions: [
        `${typed(`${prefix}Gate`)} ${empty}`,
        ...(known.length > 0 ? [`${known.join(', ')} ${filled}`] : []),
        ...(require === undefined ? [] : [words(require)]),
        ...reached,
      ],
    },
  ];
}
