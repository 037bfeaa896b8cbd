/** The currencies of ISO 4217 by their codes. */
export function currencies(): readonly string[] {
  return Intl.supportedValuesOf('currency');
}

export function isCurrency(code: string): boolean {
  return currencies().includes(code);
}

/** Decimals of an amount in the currency: two of the euro, none of the yen. */
export function decimalsOf(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}
