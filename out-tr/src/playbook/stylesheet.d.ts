/** The one style sheet of the site: light and dark by the reader's setting, narrow screens and paper. */
export declare const stylesheet: string;
