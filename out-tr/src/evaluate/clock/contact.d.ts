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
export declare function isContact(activity: Activity, types: readonly string[]): boolean;
