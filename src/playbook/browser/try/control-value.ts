import type { Written } from '../../../scenario/flow-yaml.ts';
import { parseInstant } from '../../../support/instant.ts';
import { normalText } from '../../../support/normal-text.ts';
import { formatInstantIn, openingInstant } from '../../../support/zoned-time.ts';
import { valueAt } from '../../try/change-at.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

/** The controls below an element, each of which holds one part of the lead. */
export function controlsIn(element: ParentNode): Iterable<Control> {
  return element.querySelectorAll<Control>('[data-path]');
}

export function pathOf(control: Control): readonly string[] {
  return (control.dataset['path'] ?? '').split('.');
}

/** Shows in a control what the data say. */
export function fill(control: Control, data: Written, zone: string): void {
  const value = valueAt(data, pathOf(control));
  if (isBox(control)) {
    const { kind } = control.dataset;
    control.checked =
      kind === 'check'
        ? value === true
        : Array.isArray(value) && value.some((each) => isSame(each, control.value));
  } else control.value = shown(control, value, zone);
}

function shown(control: Control, value: Written | undefined, zone: string): string {
  if (value === undefined || value === null) return '';
  switch (control.dataset['kind']) {
    case 'json':
      return JSON.stringify(value);
    case 'moment': {
      const instant = parseInstant(String(value));
      return instant === undefined ? '' : formatInstantIn(zone, instant).replace(/([+-]\d\d:\d\d|Z)$/, '');
    }
    default: {
      // A choice is meant however it is spelled.
      const options = control instanceof HTMLSelectElement ? [...control.options] : [];
      return options.find((option) => isSame(value, option.value))?.value ?? String(value);
    }
  }
}

/** What a control says; undefined where it says nothing. */
export function said(control: Control, form: ParentNode, zone: string): Written | undefined {
  const { value } = control;
  switch (control.dataset['kind']) {
    case 'check':
      return (isBox(control) && control.checked) || undefined;
    case 'member':
      return [...controlsIn(form)]
        .filter((each) => isBox(each) && each.checked && each.dataset['path'] === control.dataset['path'])
        .map((each) => each.value);
    case 'moment': {
      const local = Date.parse(`${value}Z`);
      return Number.isNaN(local) ? undefined : formatInstantIn(zone, openingInstant(zone, local));
    }
    case 'number':
      return value === '' ? undefined : Number(value);
    case 'json':
      // Written into the page as JSON.
      return value === '' ? undefined : (JSON.parse(value) as Written);
    default:
      return value === '' ? undefined : value;
  }
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox';
}

function isSame(value: Written, option: string): boolean {
  return normalText(String(value)) === normalText(option);
}
