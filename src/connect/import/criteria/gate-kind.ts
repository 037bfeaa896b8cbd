import type { Agreement } from '../../../model/agreement.ts';
import type { DraftGate } from '../draft-agreement.ts';
import { criterionData } from './criterion-data.ts';
import type { Said } from './said.ts';

/** What kind of gate a condition is, and its condition where it has one of its own. Throws ForeignText. */
export function gateData(
  agreement: Agreement,
  said: Said,
  words: string,
): Pick<DraftGate, 'kind' | 'purpose' | 'when'> {
  const state = stateOf(said, Object.keys(agreement.consentPurposes));
  if (state !== undefined) return state;
  const kind = /embargo|sanction|sanktion/i.test(words) ? 'embargo' : 'criterion';
  return { kind, when: criterionData(agreement, said) };
}

/** Gates about objections and consents have kinds of their own. */
function stateOf(said: Said, purposes: readonly string[]): Pick<DraftGate, 'kind' | 'purpose'> | undefined {
  if (said.is === 'asked' && said.question.ask === 'objection') return { kind: 'objection' };
  const isDenied = said.is === 'not';
  const inner = isDenied ? said.of : said;
  const parts = inner.is === 'any' ? inner.of : [inner];
  const asked = parts.map((part) => {
    if (part.is !== 'asked' || part.question.ask !== 'one' || part.question.choice.of !== 'consent')
      return undefined;
    return part.question.value === (isDenied ? 'given' : 'withdrawn')
      ? part.question.choice.purpose
      : undefined;
  });
  const [first] = asked;
  if (first === undefined || asked.some((purpose) => purpose === undefined)) return undefined;
  const kind = isDenied ? 'no-consent' : 'withdrawn-consent';
  if (asked.length === 1) return { kind, purpose: first };
  return asked.length === purposes.length ? { kind } : undefined;
}
