import type { Lead } from '../../evaluate/lead.ts';
import { brokenInvariants } from '../../scenario/broken-invariants.ts';
import type { Instant } from '../../support/instant.ts';
import type { Unreadable } from './plain-data.ts';
import { phrase, type Telling, title } from './telling.ts';

/** The part that cannot be read, as the form calls it. */
export function unreadableWords(telling: Telling, { path }: Unreadable): string {
  const [part, key = '', ...rest] = path.split('/');
  if (part === 'lead' && key !== '') return title(telling, 'fields', key);
  return part === 'timeline' && key !== ''
    ? phrase(telling, 'entry', String(Number(key) + 1), rest.join(', '))
    : path;
}

/** What the agreement says that no lead can be, where this one is it. */
export function impossibleWords(telling: Telling, lead: Lead, asOf: Instant): string {
  const broken = brokenInvariants(telling.agreement, lead, asOf).map(({ invariant }) =>
    title(telling, 'invariants', invariant.id),
  );
  return broken.length === 0 ? '' : phrase(telling, 'impossible', [...new Set(broken)].join(', '));
}
