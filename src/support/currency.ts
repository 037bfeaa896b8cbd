/** The currencies of ISO 4217 by their codes. */
export function currencies(): readonly string[] {
  return Intl.supportedValuesOf('currency');
}

export function isCurrency(code: string): boolean {
  return currencies().includes(code);
}
