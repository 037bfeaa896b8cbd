import { ownValue } from '../../support/own-value.ts';
import type { Unreadable } from './plain-data.ts';
import { phrase, type Telling, title } from './telling.ts';

/** The part that cannot be read, as the form calls it. */
export function unreadableWords(telling: Telling, { path }: Unreadable): string {
  const [part, key = '', ...rest] = path.split('/');
  if (part === 'lead' && key !== '') return title(telling, ownValue(telling.agreement.fields, key), key);
  return part === 'timeline' && key !== ''
    ? phrase(telling, 'entry', String(Number(key) + 1), rest.join(', '))
    : path;
}
