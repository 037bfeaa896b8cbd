import { element } from '../parts/element.ts';
import type { Answer } from './hit-list.ts';

/** A text field with a list of links below it, of which the arrow keys choose one (ARIA APG, combobox with list). */
export interface Combobox {
  readonly field: HTMLInputElement;
  readonly panel: HTMLElement;
  readonly show: (answer: Answer) => void;
  /** Whether a key was meant for the list. */
  readonly take: (key: string) => boolean;
}

export const nothing: Answer = { options: [], status: '' };

export function combobox(label: string, placeholder: string, listLabel: string): Combobox {
  const field = element('input', {
    type: 'search',
    role: 'combobox',
    placeholder,
    'aria-label': label,
    'aria-keyshortcuts': '/ Control+K Meta+K',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-hits',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = element('div', { role: 'listbox', id: 'search-hits', 'aria-label': listLabel });
  const status = element('p', { role: 'status' });
  const panel = element('div', { class: 'hits' }, status, list);
  let options: Answer['options'] = [];
  let active = -1;

  const show = (answer: Answer): void => {
    options = answer.options;
    active = -1;
    for (const [at, option] of options.entries()) option.id = `search-hit-${at}`;
    list.replaceChildren(...options);
    status.textContent = answer.status;
    field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-expanded', String(options.length > 0));
    panel.classList.toggle('open', answer.status !== '');
  };
  /** −1 is the field itself, between the last and the first. */
  const choose = (step: number): void => {
    active = ((active + 1 + step + options.length + 1) % (options.length + 1)) - 1;
    for (const [at, option] of options.entries()) option.ariaSelected = String(at === active);
    const chosen = options[active];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const take = (key: string): boolean => {
    if (options.length === 0) return false;
    if (key === 'ArrowDown') choose(1);
    else if (key === 'ArrowUp') choose(-1);
    else if (key === 'Enter') options[Math.max(active, 0)]?.click();
    else return false;
    return true;
  };
  return { field, panel, show, take };
}
