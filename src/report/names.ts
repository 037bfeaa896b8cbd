import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';
import type { Bilingual } from '../model/words/language.ts';
import { stageName } from '../plan/words/stage-words.ts';
import { unknownPart } from '../sql/metrics/asked.ts';
import { ownValue } from '../support/own-value.ts';
import { both, titled } from './words/wording.ts';

/** A channel, a campaign, or that nobody knows which. */
export function partName(agreement: Agreement, by: string, part: string): Bilingual {
  if (part === unknownPart)
    return by === 'campaign' ? both('no campaign', 'keine Kampagne') : both('unknown', 'unbekannt');
  if (by === 'channel') return nameIn(agreement.channels, part);
  if (by === 'campaign') return nameIn(agreement.campaigns, part);
  if (by === 'territory') return nameIn(agreement.territories, part);
  return both(part, part);
}

/** The title of something by its id; the id where there is nothing of that name. */
export function nameIn(
  things: Readonly<Record<string, { readonly title: Text }>>,
  id: string | undefined,
): Bilingual {
  if (id === undefined) return both('not told', 'nicht angegeben');
  const thing = ownValue(things, id);
  return thing === undefined ? both(id, id) : titled(thing.title);
}

/** A stage by its letters or title. */
export function stageIn(agreement: Agreement, id: string): Bilingual {
  return both(stageName(agreement, id, 'en'), stageName(agreement, id, 'de'));
}

/** A promise by the key that escalations use. */
export function promiseTitle({ slas, touchPolicies, commitments }: Agreement, key: string): Bilingual {
  const [kind, id] = key.includes('/') ? key.split('/') : ['sla', key];
  if (kind === 'touches') return nameIn(touchPolicies, id);
  if (kind === 'commitment') return nameIn(commitments, id);
  return nameIn(slas, id);
}

/** A team, one of both sides, or the whole department. */
export function scopeName(agreement: Agreement, scope: string): Bilingual {
  if (scope === 'all') return both('whole department', 'ganze Abteilung');
  const isSide = scope === 'marketing' || scope === 'sales';
  if (isSide && ownValue(agreement.teams, scope) === undefined) return sideName(agreement, scope);
  return nameIn(agreement.teams, scope);
}

export function sideName({ parties }: Agreement, side: 'marketing' | 'sales'): Bilingual {
  return titled(parties[side].title);
}
