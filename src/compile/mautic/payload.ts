/** One request to Mautic's REST API, and the file that holds its body. */
export interface Payload {
  readonly step: Step;
  /** Path below `/api`. */
  readonly endpoint: string;
  /** Path of the file under `generated/mautic/`. */
  readonly file: string;
  /** In Mautic's own words, e.g. `field:lp_grade`. */
  readonly component: string;
  readonly body: unknown;
}

/** What has to be there before the next is sent. */
export const steps = ['fields', 'stages', 'segments', 'points'] as const;
type Step = (typeof steps)[number];
