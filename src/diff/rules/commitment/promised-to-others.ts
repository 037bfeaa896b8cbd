import { quotedWords, textIn } from '../../../model/words/language.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { ChangeRule, FoundChange } from '../../change-rule.ts';
import type { ComparedVersions } from '../../compared-versions.ts';
import { behind, shownLeads, stageNouns } from '../lead-rule.ts';

export const promisedToOthers: ChangeRule = {
  code: 'change/promised-to-others',
  category: 'COMMITMENT',
  severity: 'error',
  summary: 'A promise is made for leads for which it was not, or not any more for some for which it was.',
  why: 'a lead that nobody has to call in time waits, and one more that has to be called takes time from others',
  help: 'both sign it; the one that promises loses where it is made for more leads, the other one where for fewer',

  *find(versions) {
    for (const { answer, label } of shownLeads(versions, 'other-sla')) {
      const found = foundOf(versions, label);
      if (found !== undefined) yield { ...found, witnesses: [{ label: '', answer }] };
    }
  },
};

/** Labels are `<id> newly`, `<id> no longer`, and `<id> otherwise`, which is told with its promise. */
function foundOf(versions: ComparedVersions, label: string): FoundChange | undefined {
  const { before, after, pairs } = versions;
  const [, id = '', way = ''] = /^(.*?) (newly|no longer)$/.exec(label) ?? [];
  const [older, newer] = [ownValue(before.slas, id), ownValue(after.slas, id)];
  if (older === undefined || newer === undefined) return undefined;
  const other = newer.side === 'sales' ? 'marketing' : 'sales';
  const [en, de] =
    way === 'newly'
      ? ['is made for leads for which it was not', 'gilt für Leads, für die es bisher nicht galt']
      : ['is not made any more for some leads', 'gilt für manche Leads nicht mehr'];
  return {
    thing: { noun: 'sla', id, place: newer.place, standsIn: 'after' },
    message: {
      en: `SLA ${quotedWords(textIn(newer.title, 'en'), 'en')} ${en}`,
      de: `SLA ${quotedWords(textIn(newer.title, 'de'), 'de')} ${de}`,
    },
    loses: [way === 'newly' ? newer.side : other],
    because: [
      ...pairs.filter((pair) => pair.noun === 'sla' && pair.id === id),
      ...behind(versions, stageNouns),
    ],
  };
}
