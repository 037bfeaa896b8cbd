import { meaningText } from '../analyze/compare/meaning-text.ts';
import type { SignatureNeed } from '../diff/signature-need.ts';
import type { Agreement } from '../model/agreement.ts';

/**
 * Who has to sign what became of an agreement: both sides where it means something else, one person where it does not.
 * Coarse on purpose: what a change takes from whom is worked out by the comparison of agreements.
 */
export function signatureNeed(base: Agreement, head: Agreement): SignatureNeed {
  return meaningText(base) === meaningText(head)
    ? { what: 'editorial', sides: [] }
    : { what: 'sides', sides: ['marketing', 'sales'] };
}
