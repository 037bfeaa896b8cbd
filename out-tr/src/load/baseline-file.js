/** The file of findings that are accepted for a while, beside `definitions/`. */
export const baselineFile = 'leadpact-baseline.yaml';
