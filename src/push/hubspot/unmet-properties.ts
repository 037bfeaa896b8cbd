import { isJsonObject, type JsonObject, type JsonValue } from '../../support/json-value.ts';
import type { LiveComponent } from '../collection.ts';
import type { Unmet } from '../push-plan.ts';
import type { WantedComponent } from '../wanted-component.ts';

/** Contacts are what lists and scores are about. */
export const contactProperties = '/crm/v3/properties/contacts';

/**
 * Properties that something wanted reads and that nobody has: HubSpot would refuse each of the components, and say so of one
 * property at a time. The agreement maps a field to them (`systems: { hubspot: … }`).
 */
export function unmetProperties(
  wanted: readonly WantedComponent[],
  live: readonly LiveComponent[],
): readonly Unmet[] {
  const made = wanted.filter(({ endpoint }) => endpoint === contactProperties);
  const there = new Set([...live, ...made].map(({ name }) => name));
  const unmet = new Map<string, string[]>();
  for (const { body, isPart, key } of wanted) {
    if (isPart) continue;
    for (const name of new Set(propertiesIn(body))) {
      if (!there.has(name)) unmet.set(name, [...(unmet.get(name) ?? []), key]);
    }
  }
  return [...unmet].map(([property, keys]) => ({ property, keys }));
}

/** What filters and conditions read of contacts. */
function propertiesIn(value: JsonValue): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isJsonObject(value) && isAboutContact(value) ? [value['property']] : [];
  return [
    ...own.filter((name) => typeof name === 'string'),
    ...Object.values(value).flatMap((item: JsonValue) => propertiesIn(item)),
  ];
}

/** A filter of a list, or a condition of a score. */
function isAboutContact({ filterType, operation, type }: JsonObject): boolean {
  return operation !== undefined && (filterType === 'PROPERTY' || type === 'SINGLE');
}
