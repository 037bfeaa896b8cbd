/** An activity with the lead, as a CRM records it. */
export interface Activity {
  readonly type: string;
  readonly direction: 'outbound' | 'inbound';
  readonly automated: boolean;
  /** Sent from a template, to many. */
  readonly template: boolean;
  /** Inbound calls only. */
  readonly answered: boolean;
}

/** Does the activity stop a contact clock? Human outbound ones of a listed type, and answered inbound calls (semantics §5). */
export function isContact(activity: Activity, types: readonly string[]): boolean {
  if (activity.automated || activity.template) return false;
  if (activity.direction === 'inbound') return activity.type === 'call' && activity.answered;
  return types.includes(activity.type);
}
