import type { Attribute, AttributeType, Values } from '../../src/criteria/attribute.ts';
import { type Facts, factsOfValues } from '../../src/criteria/facts.ts';
import { dayOfDate } from '../../src/support/local-date.ts';

const attribute = (id: string, type: AttributeType): readonly [string, Attribute] => [
  id,
  { id, type, scale: 0, values: [], nullable: true },
];

const attributes = Object.fromEntries([
  attribute('country', 'enum'),
  attribute('employees', 'integer'),
  attribute('partner', 'boolean'),
  attribute('founded', 'date'),
  attribute('tools', 'set'),
  attribute('title', 'text'),
  attribute('constructor', 'text'),
]);

/** Facts about a lead with these values on 2026-06-15; everything else absent unless given. */
export function factsAbout(values: Values, rest: Partial<Facts> = {}): Facts {
  return {
    ...factsOfValues({ attributes, values, today: dayOfDate('2026-06-15') }),
    ...rest,
  };
}
