/** One request to HubSpot: what is sent where, and the file that holds its body. */
export interface Payload {
    readonly step: Step;
    readonly method: 'PATCH' | 'POST';
    /** Path of the API, without host. */
    readonly endpoint: string;
    /** Path of the file under `generated/hubspot/`. */
    readonly file: string;
    /** In HubSpot's own words, e.g. `property:lp_grade`. */
    readonly component: string;
    readonly body: unknown;
}
/** What has to be there before the next is sent. */
export declare const steps: readonly ['groups', 'properties', 'pipelines', 'lists', 'scores'];
export type Step = (typeof steps)[number];
/** Type of the object that everything is about: the contact. */
export declare const contact = "0-1";
