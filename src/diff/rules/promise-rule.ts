import type { Side } from '../../model/text.ts';
import type { Bilingual } from '../../model/words/language.ts';
import type { ShownLead } from '../change.ts';
import type { ChangeRule } from '../change-rule.ts';
import type { ComparedVersions } from '../compared-versions.ts';
import type { ObjectPair } from '../objects/object-pair.ts';
import { pairTitle, thingOf } from '../objects/pair-words.ts';
import { type ChangedPromise, changedPromises } from '../promises/promise-pair.ts';
import type { RuleHead } from './aspect-rule.ts';
import { shownLeads } from './lead-rule.ts';

interface PromiseChange {
  readonly became: ChangedPromise['became'];
  /** `own`: the side that promises; `other`: the one to whom it is promised. */
  readonly loses: 'own' | 'other' | 'both';
  /** What the promise does now, after its title. */
  readonly words: Bilingual;
}

/** Tells promises that became so, and which department is worse off. */
export function promiseRule(head: RuleHead, { became, loses, words }: PromiseChange): ChangeRule {
  return {
    ...head,
    *find(versions) {
      for (const { pair, side, became: is } of changedPromises(versions)) {
        if (is !== became) continue;
        yield {
          thing: thingOf(pair),
          message: {
            en: `${pairTitle(pair, 'en')} ${words.en}`,
            de: `${pairTitle(pair, 'de')} ${words.de}`,
          },
          loses: losers(side, loses),
          witnesses: witnessesOf(versions, pair),
        };
      }
    },
  };
}

function losers(side: Side, loses: PromiseChange['loses']): readonly Side[] {
  if (loses === 'both') return ['marketing', 'sales'];
  if (loses === 'own') return [side];
  return [side === 'marketing' ? 'sales' : 'marketing'];
}

/** Leads to whom it is promised, or was. */
function witnessesOf(versions: ComparedVersions, { noun, id }: ObjectPair): readonly ShownLead[] {
  if (noun !== 'sla') return [];
  const labels = ['otherwise', 'newly', 'no longer'].map((way) => `${id} ${way}`);
  const shown = shownLeads(versions, 'other-sla').filter(({ label }) => labels.includes(label));
  return shown.map(({ answer }) => ({ label: '', answer }));
}
