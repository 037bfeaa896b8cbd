/** The currencies of ISO 4217 by their codes. */
export function currencies() {
    return Intl.supportedValuesOf('currency');
}
export function isCurrency(code) {
    return currencies().includes(code);
}
