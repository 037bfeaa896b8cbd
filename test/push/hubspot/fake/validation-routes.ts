import type { JsonObject } from '../../../../src/support/json-value.ts';
import type { FakeAccount } from './account.ts';
import { failed, type Route } from './reply.ts';

/** Rules of properties; each is there once, and nothing takes one away. */
export function validationRoutes({ properties, validations }: FakeAccount): readonly Route[] {
  return [
    [
      'GET',
      /^\/crm\/v3\/property-validations\/0-1$/,
      () => {
        const results = [...validations].map(([propertyName, rules]) => ({
          propertyName,
          propertyValidationRules: [...rules.values()],
        }));
        return { status: 200, json: { results } };
      },
    ],
    [
      'PUT',
      /^\/crm\/v3\/property-validations\/0-1\/([^/]+)\/rule-type\/([A-Z_]+)$/,
      ([property = '', ruleType = ''], body) => {
        if (properties.get('contacts')?.has(property) !== true)
          return failed(404, `Property ${property} does not exist`, 'OBJECT_NOT_FOUND');
        if (!Array.isArray(body['ruleArguments']))
          return failed(400, 'ruleArguments is required', 'VALIDATION_ERROR');
        const rules = validations.get(property) ?? new Map<string, JsonObject>();
        rules.set(ruleType, { ruleType, ...body });
        validations.set(property, rules);
        return { status: 204 };
      },
    ],
  ];
}
