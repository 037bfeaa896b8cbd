import { addressOf } from './mail/mail-text.ts';

/** Addresses by role: `{ "vp-sales": "vp-sales@example.com", "sales-ops": ["a@example.com", "b@example.com"] }`; or what is wrong. */
export function readRecipients(text: string): ReadonlyMap<string, readonly string[]> | string {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'it is no JSON object with roles as keys';
  const addresses = new Map<string, readonly string[]>();
  for (const [role, given] of Object.entries(value)) {
    const list: readonly unknown[] = Array.isArray(given) ? given : [given];
    const own = list.map((each) => (typeof each === 'string' ? addressOf(each) : undefined));
    const known = own.filter((each) => each !== undefined);
    if (known.length === 0 || known.length < own.length)
      return `${role} has something that is no address; write for example "${role}": "${role}@example.com"`;
    addresses.set(role, known);
  }
  return addresses;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
