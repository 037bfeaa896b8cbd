import type { FieldScope, Scope } from '../criteria/certainty.ts';
import { inside, type Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Campaign } from '../model/campaign.ts';
import { fieldScopes } from './field-scopes.ts';

/** A part of an audience: everything that the campaign says of its leads, with one field fixed to one value. */
export interface AudiencePart {
  readonly scope: Scope;
  /** The fixed value in words, e.g. `country DK`; `the audience` where nothing is fixed. */
  readonly words: string;
  readonly place: Place;
}

/** The audience value by value, so that a finding can name the value that it is about. */
export function audienceParts(agreement: Agreement, { audience, place }: Campaign): readonly AudiencePart[] {
  const ranges = Object.entries(audience.between).map(
    ([field, [low, high]]): readonly [string, FieldScope] => [field, { low, high }],
  );
  const whole: Scope = new Map([...fieldScopes(agreement, audience.fields), ...ranges]);
  const at = inside(place, 'audience');
  const parts = fieldScopes(agreement, audience.fields).flatMap(([field, known]) =>
    ('values' in known ? known.values : []).map((value, index) => ({
      scope: new Map([...whole, [field, { values: [value] }] as const]),
      words: `${field} ${agreement.fields[field]?.valueSpellings[String(value)] ?? String(value)}`,
      place: inside(at, 'fields', field, index),
    })),
  );
  return whole.size > 0 && parts.length === 0 ? [{ scope: whole, words: 'the audience', place: at }] : parts;
}
