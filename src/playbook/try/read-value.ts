import type { Attribute, Value } from '../../criteria/attribute.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { parseLocalDate } from '../../support/local-date.ts';
import { normalText } from '../../support/normal-text.ts';
import { parseScaledDecimal } from '../../support/scaled-decimal.ts';

/** The value as the field holds it, null when it says that nothing is known, undefined when the field cannot hold it. */
export function readValue(written: unknown, field: Attribute): Value | null | undefined {
  if (written === null) return null;
  if (field.type === 'set') return readSet(written, field);
  if (typeof written === 'object') return undefined;
  const text = normalText(String(written));
  return text === '' ? null : readScalar(text, field);
}

function readScalar(text: string, { type, scale, values, min, max }: Attribute): Value | undefined {
  switch (type) {
    case 'integer':
    case 'decimal': {
      const value = parseScaledDecimal(text, scale) ?? Number.NaN;
      return value >= (min ?? value) && value <= (max ?? value) ? value : undefined;
    }
    case 'enum':
      return values.includes(text) ? text : undefined;
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : undefined);
    case 'date':
      return parseLocalDate(text) === undefined ? undefined : text;
    default:
      return text;
  }
}

function readSet(written: unknown, { values }: Attribute): Value | null | undefined {
  const members = [
    ...new Set((Array.isArray(written) ? written : []).map((each) => normalText(String(each)))),
  ];
  if (!Array.isArray(written) || !members.every((member) => values.includes(member))) return undefined;
  return members.length === 0 ? null : members.sort(compareCodePoints);
}
