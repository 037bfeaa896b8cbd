import type { JsonValue } from '../../support/json-value.ts';
import { nearestName, onlyNearName } from '../../support/nearest-name.ts';
import type { Breach } from '../breach.ts';
import { unknownValue as page } from '../codes/unknown-value.ts';
import type { Complaint } from '../complaint.ts';
import { flowText } from '../flow-text.ts';
import { asClause } from '../help-words.ts';
import { subject } from '../subject.ts';
import { choiceWords, quoted } from '../value-words.ts';

/** `'intent' cannot be 'hihg'`. */
export function unknownValue(breach: Breach): Complaint {
  const { path, value, node } = breach;
  const name = subject(breach);
  const allowed = node.enum ?? [node.const ?? null];
  const surely = typeof value === 'string' ? onlyNearName(value, allowed.map(flowText)) : undefined;
  return {
    page,
    path,
    message: `${name} cannot be ${quoted(value)}`,
    help: help(value, allowed, node.description),
    ...(surely && { repair: { word: surely } }),
  };
}

function help(value: JsonValue, allowed: readonly JsonValue[], description: string | undefined): string {
  const names = allowed.map(flowText);
  const [only] = names;
  if (names.length === 1) {
    return `only \`${only}\` can stand here${description === undefined ? '' : ` (${asClause(description)})`}`;
  }
  const meant = typeof value === 'string' ? nearestName(value, names) : undefined;
  return meant === undefined
    ? `write ${choiceWords(names)}`
    : `did you mean \`${meant}\`? Possible are ${choiceWords(names)}`;
}
