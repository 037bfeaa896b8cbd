import { company, contact } from '../../compile/hubspot/payload.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../support/json-value.ts';
import type { LiveComponent } from '../collection.ts';
import type { Unmet } from '../push-plan.ts';
import type { WantedComponent } from '../wanted-component.ts';

/** Where the properties of a type of object are; nearly everything is about the contact. */
const propertiesOf: Readonly<Record<string, string>> = {
  [contact]: '/crm/v3/properties/contacts',
  [company]: '/crm/v3/properties/companies',
};

/** What an account has at an address; undefined where that could not be read. */
export type LiveAt = (endpoint: string) => readonly LiveComponent[] | undefined;

/**
 * Properties that something wanted reads and that nobody has: HubSpot would refuse each of the components, and say so of one
 * property at a time. The agreement maps a field to them (`systems: { hubspot: … }`).
 */
export function unmetProperties(wanted: readonly WantedComponent[], liveAt: LiveAt): readonly Unmet[] {
  const unmet = new Map<string, string[]>();
  for (const { body, isPart, key } of wanted) {
    const endpoint = propertiesOf[String(body['objectTypeId'])];
    const live = endpoint === undefined || isPart ? undefined : liveAt(endpoint);
    if (live === undefined) continue;
    const made = wanted.filter((each) => each.endpoint === endpoint);
    const there = new Set([...live, ...made].map(({ name }) => name));
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
