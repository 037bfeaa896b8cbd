import { hubspotLimits } from '../../../compile/hubspot/limits.ts';
import { inside } from '../../../diagnostics/place.ts';
import type { Field } from '../../../model/field.ts';
import { textIn } from '../../../model/words/language.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { Rule, Violation } from '../../rule.ts';

const { optionLength, options } = hubspotLimits;

export const hubspotOptionTooLong: Rule = {
  id: 'targets/hubspot-option-too-long',
  severity: 'warning',
  owner: 'marketing',
  summary: `Where HubSpot is a target, a field has at most ${options} values, and none has more than ${optionLength} characters with its title.`,
  why: 'the whole property is refused by HubSpot, and every list that reads it with it',

  *check({ fields, languages, targets }) {
    if (targets['hubspot'] === undefined) return;
    for (const field of Object.values(fields)) {
      // A property that is already there keeps its own options.
      if (ownValue(field.systems, 'hubspot') === undefined) yield* ofField(field, languages[0] ?? 'en');
    }
  },
};

function* ofField(field: Field, language: string): Generator<Violation> {
  const place = inside(field.place, 'values');
  if (field.values.length > options) {
    yield {
      place,
      message: `${field.id} has ${field.values.length} values; a property in HubSpot has room for ${options}`,
      help: 'make it a text, or map it to a property that HubSpot has already under `systems`',
    };
  }
  for (const value of field.values) {
    const spelled = ownValue(field.valueSpellings, value) ?? value;
    const title = ownValue(field.valueTitles, value);
    const length = spelled.length + (title === undefined ? spelled : textIn(title, language)).length;
    if (length <= optionLength) continue;
    yield {
      place,
      message: `a value of ${field.id} has ${length} characters with its title; HubSpot takes ${optionLength}`,
      help: 'shorten its title, and keep what it explains in the rationale of the field',
    };
  }
}
