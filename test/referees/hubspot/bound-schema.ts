import { Ajv } from 'ajv';

/** What the documentation says of a rule of the kind `MIN_NUMBER` or `MAX_NUMBER`: one argument, a number as text. */
export function boundJudge(): (body: unknown) => boolean {
  const validate = new Ajv({ strict: true }).compile({
    type: 'object',
    properties: {
      ruleArguments: {
        type: 'array',
        minItems: 1,
        maxItems: 1,
        items: { type: 'string', pattern: '^-?[0-9]+(?:\\.[0-9]+)?$' },
      },
      shouldApplyNormalization: { type: 'boolean' },
    },
    required: ['ruleArguments'],
    additionalProperties: false,
  });
  return (body) => validate(body) === true;
}
