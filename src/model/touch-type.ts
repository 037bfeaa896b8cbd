/** How somebody is contacted, as agreements, samples and exports write it. */
export const touchTypes = [
  'call',
  'email',
  'linkedin',
  'meeting',
  'sms',
  'letter',
  'template-email',
] as const;
export type TouchType = (typeof touchTypes)[number];
