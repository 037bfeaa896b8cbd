/**
 * What Mautic's REST API takes, written from its source (5.1: entities, form types and their functional tests), for it
 * publishes no schema.
 */
export const payloadSchemas: Readonly<Record<string, object>> = {
  fields: closed(
    {
      label: { type: 'string', minLength: 1, maxLength: 191 },
      alias: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,24}$' },
      type: { enum: ['boolean', 'date', 'datetime', 'multiselect', 'number', 'select', 'text'] },
      group: { enum: ['core', 'personal', 'professional', 'social'] },
      object: { const: 'lead' },
      isPublished: { type: 'boolean' },
      isPubliclyUpdatable: { type: 'boolean' },
      isUniqueIdentifier: { type: 'boolean' },
      properties: { type: 'object' },
    },
    {
      allOf: [
        {
          if: { properties: { type: { enum: ['select', 'multiselect'] } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: {
            properties: {
              properties: closed({
                list: {
                  type: 'array',
                  items: closed({ label: { type: 'string' }, value: { type: 'string' } }),
                },
              }),
            },
          },
        },
      ],
    },
  ),
  stages: closed({
    name: { type: 'string', minLength: 1, maxLength: 191 },
    description: { type: 'string' },
    weight: { type: 'integer' },
    isPublished: { type: 'boolean' },
  }),
  segments: closed({
    name: { type: 'string', minLength: 1, maxLength: 191 },
    alias: { type: 'string', pattern: '^[a-z0-9-]+$' },
    isPublished: { type: 'boolean' },
    isGlobal: { type: 'boolean' },
    filters: {
      type: 'array',
      minItems: 1,
      items: closed({
        glue: { enum: ['and', 'or'] },
        field: { type: 'string' },
        object: { const: 'lead' },
        type: { type: 'string' },
        operator: {
          enum: [
            ...[
              '=',
              '!=',
              'gt',
              'gte',
              'lt',
              'lte',
              'empty',
              '!empty',
              'like',
              '!like',
              'between',
              '!between',
            ],
            ...['in', '!in', 'regexp', '!regexp', 'date', 'startsWith', 'endsWith', 'contains'],
          ],
        },
        properties: closed({ filter: {} }),
      }),
    },
  }),
  points: closed({
    name: { type: 'string', minLength: 1, maxLength: 191 },
    type: { enum: ['asset.download', 'email.open', 'email.send', 'form.submit', 'page.hit', 'url.hit'] },
    delta: { type: 'integer' },
    repeatable: { type: 'boolean' },
    isPublished: { type: 'boolean' },
    properties: { type: 'object' },
  }),
};

/** An object with exactly these properties. */
function closed(properties: Readonly<Record<string, unknown>>, rest: object = {}): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
    ...rest,
  };
}
