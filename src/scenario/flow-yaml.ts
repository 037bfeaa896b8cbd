/** Plain data as it stands in a file; keys without a value are left out. */
export type Written = string | number | boolean | null | readonly Written[] | WrittenRecord;

export interface WrittenRecord {
  readonly [key: string]: Written | undefined;
}

/** YAML on one line. Words stay bare, everything that YAML could take for something else is quoted. */
export function flowYaml(value: Written | undefined): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(flowYaml).join(', ')}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, each]) => `${flowYaml(key)}: ${flowYaml(each)}`).join(', ')} }`;
}

function isPlain(text: string): boolean {
  return (
    (/^[A-Za-z](?:[A-Za-z0-9 -]*[A-Za-z0-9-])?$/.test(text) && !special.test(text)) ||
    /^\d{4}-\d\d-\d\d(T[\d:.]+[+-]\d\d:\d\d)?$/.test(text)
  );
}

/** Words that some reader of YAML takes for an answer or for nothing, however they are spelled. */
const special = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

function isList(value: readonly Written[] | WrittenRecord): value is readonly Written[] {
  return Array.isArray(value);
}
