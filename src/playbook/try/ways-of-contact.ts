/** How somebody can be contacted, as it is written. */
export const touchTypes: readonly string[] = [
  'call',
  'email',
  'linkedin',
  'meeting',
  'sms',
  'letter',
  'template-email',
];
