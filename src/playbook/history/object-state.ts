import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import type { ToldObject } from './told-object.ts';

/** What became of a definition, as a small label. */
export function objectState(view: View, { became, formerId }: ToldObject): Html {
  const states = {
    added: say(view, 'new', 'neu'),
    removed: say(view, 'removed', 'entfallen'),
    changed: formerId === undefined ? say(view, 'changed', 'geändert') : say(view, 'renamed', 'umbenannt'),
  };
  return html`<span class="state-label ${became}">${states[became]}</span>`;
}
