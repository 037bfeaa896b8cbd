/** Names of devices, which no file on Windows can have. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const pattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** `2026.4`, `1.3.0`, `q4-2026`: small letters and digits with single dots or hyphens between them; never `draft`. */
export function isVersionName(text: string): boolean {
  return text.length <= 64 && text !== 'draft' && pattern.test(text) && !devices.test(text);
}
