/** The currencies of ISO 4217 by their codes. */
export function currencies(): readonly string[] {
  return Intl.supportedValuesOf('currency');
}

export function isCurrency(code: string): boolean {
  return currencies().includes(code);
}

/** Digits of a currency behind the point: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(code: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}
