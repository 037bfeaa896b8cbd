import type { Happening } from '../../model/sample.ts';
export type TouchHappening = Extract<Happening, {
    readonly what: 'touch';
}>;
/** Human outbound activity or an answered inbound call: what stops a contact clock (semantics §5). */
export declare function isHumanContact(touch: TouchHappening): boolean;
