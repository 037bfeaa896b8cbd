import { type Html, html } from '../html.ts';

/** What a control is for: which part of the written lead it holds, by keys from the lead, or from its entry, on. */
interface Held {
  readonly label: Html | string;
  readonly path: string;
}

export interface Option {
  readonly value: string;
  readonly label: Html | string;
}

/** A choice; `json` where the values are written as JSON. Nothing chosen is a choice of its own unless one is needed. */
export function choice(
  { label, path }: Held,
  options: readonly Option[],
  { kind = 'text', none = '–' }: { readonly kind?: 'text' | 'json'; readonly none?: string | null } = {},
): Html {
  const empty = none === null ? '' : html`<option value="">${none}</option>`;
  return html`<label>${label} <select data-path="${path}" data-kind="${kind}">${empty}${options.map(
    ({ value, label: words }) => html`<option value="${value}">${words}</option>`,
  )}</select></label>`;
}

export function input(
  { label, path }: Held,
  type: 'text' | 'number' | 'date',
  attributes: Html | string = '',
): Html {
  return html`<label>${label} <input type="${type}" data-path="${path}" data-kind="${type === 'number' ? type : 'text'}" ${attributes}></label>`;
}

/** A local date and time of the agreement's zone. */
export function momentInput({ label, path }: Held): Html {
  return html`<label>${label} <input type="datetime-local" data-path="${path}" data-kind="moment"></label>`;
}

export function check({ label, path }: Held): Html {
  return html`<label class="check"><input type="checkbox" data-path="${path}" data-kind="check"> ${label}</label>`;
}

/** Several values of one set. */
export function checks({ label, path }: Held, options: readonly Option[]): Html {
  return html`<fieldset class="set"><legend>${label}</legend>${options.map(
    ({ value, label: words }) =>
      html`<label class="check"><input type="checkbox" data-path="${path}" data-kind="member" value="${value}"> ${words}</label>`,
  )}</fieldset>`;
}
