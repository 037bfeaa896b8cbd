import { moneyScale } from '../../model/source-words.ts';
import { currencies, decimalsOf } from '../../support/currency.ts';

/** An amount of whole units in minor ones of its currency; NULL where it has more decimals than the currency. */
export function minorUnits(amount: string, currency: string): string {
  const byFactor = new Map<number, string[]>();
  for (const code of currencies()) {
    const factor = 10 ** (moneyScale - decimalsOf(code));
    byFactor.set(factor, [...(byFactor.get(factor) ?? []), code]);
  }
  const cases = [...byFactor].map(([factor, codes]) => {
    const list = codes.map((code) => `'${code}'`).join(', ');
    return `WHEN ${currency} IN (${list}) AND ${amount} % ${factor} = 0 THEN ${amount} // ${factor}`;
  });
  return `CASE ${cases.join(' ')} END`;
}
