import { type NamedPromise, promiseNamed } from '../../model/named-promise.ts';
import type { Html } from '../html.ts';
import { link, type View, words } from '../view.ts';

/** A link to the page of a promise. */
export function promiseLink(view: View, promise: NamedPromise): Html {
  const section = promise.by === 'commitment' ? 'commitments' : 'slas';
  return link(view, section, promiseNamed(view.agreement, promise), promise.id);
}

/** The title of a promise. */
export function promiseTitle(view: View, promise: NamedPromise): Html {
  return words(view, promiseNamed(view.agreement, promise)?.title);
}
