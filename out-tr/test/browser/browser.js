import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
/** Said where there is no browser to try pages in. */
export const noBrowser = 'no browser: install chromium or name one in LEADPACT_CHROMIUM; the pages were not tried';
/** Path of a chromium: the one LEADPACT_CHROMIUM names, else the one on the PATH; undefined when there is none. */
export function chromiumPath() {
    const named = process.env['LEADPACT_CHROMIUM'];
    if (named !== undefined && named !== '')
        return named;
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    return folders.map((folder) => join(folder, 'chromium')).find(isExecutable);
}
function isExecutable(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];
/** Does something in a browser of its own, with a profile that begins empty and is thrown away. */
export async function inBrowser(executablePath, act) {
    const profile = mkdtempSync(join(tmpdir(), 'leadpact-browser-'));
    const browser = await chromium.launchPersistentContext(profile, {
        executablePath,
        headless: true,
        args: flags,
    });
    try {
        return await act(browser);
    }
    finally {
        await browser.close();
        rmSync(profile, { recursive: true, force: true });
    }
}
