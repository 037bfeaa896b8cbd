import { type BrowserContext } from 'playwright-core';
/** Said where there is no browser to try pages in. */
export declare const noBrowser = "no browser: install chromium or name one in LEADPACT_CHROMIUM; the pages were not tried";
/** Path of a chromium: the one LEADPACT_CHROMIUM names, else the one on the PATH; undefined when there is none. */
export declare function chromiumPath(): string | undefined;
/** Does something in a browser of its own, with a profile that begins empty and is thrown away. */
export declare function inBrowser<Result>(executablePath: string, act: (browser: BrowserContext) => Promise<Result>): Promise<Result>;
