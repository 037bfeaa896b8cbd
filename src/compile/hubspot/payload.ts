/** One request to HubSpot: what is sent where, and the file that holds its body. */
export interface Payload {
  readonly step: Step;
  readonly method: 'PATCH' | 'POST' | 'PUT';
  /** Path of the API, without host. */
  readonly endpoint: string;
  /** Path of the file under `generated/hubspot/`. */
  readonly file: string;
  /** In HubSpot's own words, e.g. `property:lp_grade`. */
  readonly component: string;
  readonly body: unknown;
  /** Where the entries of the body have names that people change: what stands for each, in the same order. */
  readonly entryKeys?: readonly string[];
}

/** What has to be there before the next is sent. */
export const steps = [
  'groups',
  'properties',
  'validations',
  'pipelines',
  'lists',
  'scores',
  'campaigns',
  'workflows',
] as const;
export type Step = (typeof steps)[number];

/** Types of objects: nearly everything is about the contact. */
export const contact = '0-1';
export const company = '0-2';
