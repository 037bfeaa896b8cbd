import { xmlText } from '../../support/xml-text.ts';

/** What is torn apart at the end of a line is read wrongly: dates and periods, numbers with their units, cases in brackets. */
const held =
  /\d{1,2}\.? \p{Lu}\p{Ll}{2,8}(?: \d{4})?|\d{4}-(?:W\d{2}|Q\d|\d{2}(?:-\d{2})?)|\([^()&<]{0,16}\d[^()&<]{0,16}\)|\d+ (?:of|von) \d+|(?:&gt; )?−?[€$£]?\d[\d.,]*(?: (?:%|h|min|€|×))+(?: \d+ min)?/gu;

/** Words as XML, in which such things stay on one line. */
export function heldText(words: string): string {
  return xmlText(words).replace(held, (part) => `<span class="w">${part}</span>`);
}
