import { isJsonObject, type JsonObject } from '../../../../src/support/json-value.ts';
import type { FakeAccount } from './account.ts';
import { failed, type Route } from './reply.ts';
import { deleted, patched, stamped, text } from './stored.ts';

const propertyName = /^[a-z][a-z0-9_]{0,99}$/;

export function propertyRoutes({ groups, properties, validations }: FakeAccount): readonly Route[] {
  const of = (all: Map<string, Map<string, JsonObject>>, type = ''): Map<string, JsonObject> => {
    const found = all.get(type) ?? new Map<string, JsonObject>();
    all.set(type, found);
    return found;
  };
  const complaint = (type: string, body: JsonObject): string | undefined => {
    if (!of(groups, type).has(text(body['groupName'])))
      return `Property group ${text(body['groupName'])} does not exist`;
    const options = Array.isArray(body['options']) ? body['options'].filter(isJsonObject) : [];
    const values = options.map(({ value }) => text(value));
    if (new Set(values).size !== values.length) return 'Options must be unique';
    if (options.some((option) => !('hidden' in option && 'label' in option && 'value' in option)))
      return 'An option needs hidden, label and value';
    return body['type'] === 'enumeration' && values.length === 0 ? 'An enumeration needs options' : undefined;
  };
  return [
    [
      'GET',
      /^\/crm\/v3\/properties\/([^/]+)\/groups$/,
      ([type]) => ({ status: 200, json: { results: [...of(groups, type).values()] } }),
    ],
    [
      'POST',
      /^\/crm\/v3\/properties\/([^/]+)\/groups$/,
      ([type], body) => {
        const name = text(body['name']);
        if (!propertyName.test(name)) return failed(400, `invalid group name ${name}`, 'VALIDATION_ERROR');
        if (of(groups, type).has(name)) return failed(409, `Group ${name} already exists`, 'CONFLICT');
        of(groups, type).set(name, { ...body, archived: false });
        return { status: 201, json: of(groups, type).get(name) ?? {} };
      },
    ],
    [
      'PATCH',
      /^\/crm\/v3\/properties\/([^/]+)\/groups\/([^/]+)$/,
      ([type, name = ''], body) => patched(of(groups, type), name, body),
    ],
    [
      'DELETE',
      /^\/crm\/v3\/properties\/([^/]+)\/groups\/([^/]+)$/,
      ([type, name = '']) => deleted(of(groups, type), name),
    ],
    [
      'GET',
      /^\/crm\/v3\/properties\/([^/]+)$/,
      ([type]) => ({ status: 200, json: { results: [...of(properties, type).values()] } }),
    ],
    [
      'POST',
      /^\/crm\/v3\/properties\/([^/]+)$/,
      ([type = ''], body) => {
        const name = text(body['name']);
        if (!propertyName.test(name)) return failed(400, `invalid property name ${name}`, 'VALIDATION_ERROR');
        if (of(properties, type).has(name))
          return failed(409, `A property named '${name}' already exists.`, 'CONFLICT');
        const wrong = complaint(type, body);
        if (wrong !== undefined) return failed(400, wrong, 'VALIDATION_ERROR');
        of(properties, type).set(
          name,
          stamped({
            options: [],
            hidden: false,
            formField: false,
            hasUniqueValue: false,
            displayOrder: -1,
            ...body,
            hubspotDefined: false,
          }),
        );
        return { status: 201, json: of(properties, type).get(name) ?? {} };
      },
    ],
    [
      'PATCH',
      /^\/crm\/v3\/properties\/([^/]+)\/([^/]+)$/,
      ([type = '', name = ''], body) => {
        const there = of(properties, type).get(name);
        if ('name' in body)
          return failed(400, 'the name of a property cannot be changed', 'VALIDATION_ERROR');
        const wrong = there === undefined ? undefined : complaint(type, { ...there, ...body });
        return wrong === undefined
          ? patched(of(properties, type), name, body)
          : failed(400, wrong, 'VALIDATION_ERROR');
      },
    ],
    [
      'DELETE',
      /^\/crm\/v3\/properties\/([^/]+)\/([^/]+)$/,
      ([type, name = '']) => {
        validations.delete(name);
        return deleted(of(properties, type), name);
      },
    ],
  ];
}
