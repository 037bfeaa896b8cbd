import { standardContactProperties } from '../../../../src/compile/hubspot/standard-contact-properties.ts';
import type { JsonObject } from '../../../../src/support/json-value.ts';
import { stamped } from './stored.ts';

export interface FakeAccount {
  portalId: number;
  /** By type of object. */
  readonly properties: Map<string, Map<string, JsonObject>>;
  readonly groups: Map<string, Map<string, JsonObject>>;
  readonly pipelines: Map<string, Map<string, JsonObject>>;
  /** By property and kind of rule. */
  readonly validations: Map<string, Map<string, JsonObject>>;
  readonly campaigns: Map<string, JsonObject>;
  readonly lists: Map<string, JsonObject>;
  readonly scores: Map<string, JsonObject>;
  readonly flows: Map<string, JsonObject>;
}

export function emptyAccount(): FakeAccount {
  const property = (name: string): JsonObject => {
    const isChoice = standardContactProperties[name] === 'enumeration';
    const form = isChoice
      ? { type: 'enumeration', fieldType: 'select' }
      : { type: 'string', fieldType: 'text' };
    const options = isChoice ? [{ value: 'NEW', label: 'New', hidden: false, displayOrder: 0 }] : [];
    const said = { name, label: name, description: '', groupName: 'contactinformation', ...form, options };
    return stamped({ ...said, hubspotDefined: true }, 0);
  };
  const group = {
    name: 'contactinformation',
    label: 'Contact information',
    displayOrder: 0,
    archived: false,
  };
  // The last one is the company's own.
  const names = [...Object.keys(standardContactProperties), 'numberofemployees'];
  return {
    portalId: 4711,
    properties: new Map([['contacts', new Map(names.map((name) => [name, property(name)]))]]),
    groups: new Map([['contacts', new Map([[group.name, group]])]]),
    pipelines: new Map(),
    validations: new Map(),
    campaigns: new Map(),
    lists: new Map(),
    scores: new Map(),
    flows: new Map(),
  };
}
