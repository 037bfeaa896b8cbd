/** The file of findings that are accepted for a while, beside `definitions/`. */
export declare const baselineFile = "leadpact-baseline.yaml";
