import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type WatchedRun, watchedRun } from '../cli/watched-run.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';

const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true') console.warn(noBrowser);

/** The page that stands open while its promise is edited. */
const shown = 'generated/playbook/en/slas/first-contact.html';

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')(
  'a page of a site that is watched',
  () => {
    it('from a disk: shows a change where the reader was, says when there is none, and is left alone at the end', async () => {
      await onWatched(async (tab, folder, watch) => {
        await tab.goto(pathToFileURL(join(folder, shown)).href);
        await follows(tab, folder, watch);
      });
    }, 180_000);

    it('from a server, whose answers a browser may keep', async () => {
      await onWatched(async (tab, folder, watch) => {
        const server = createServer((request, response) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const type = path.endsWith('.html')
            ? 'text/html'
            : path.endsWith('.js')
              ? 'text/javascript'
              : 'text/css';
          const isThere = existsSync(join(folder, path));
          response.writeHead(isThere ? 200 : 404, { 'content-type': type, 'cache-control': 'max-age=5' });
          response.end(isThere ? readFileSync(join(folder, path)) : '');
        });
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        try {
          // The boundary: a server that listens on TCP has an address of this form.
          await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${shown}`);
          await follows(tab, folder, watch);
        } finally {
          server.closeAllConnections();
          server.close();
        }
      });
    }, 180_000);
  },
);

async function follows(tab: Page, folder: string, watch: WatchedRun): Promise<void> {
  const notice = tab.locator('body > p[role=status]');
  await tab.waitForFunction('globalThis.leadpactVersion !== undefined');
  expect(await notice.isVisible()).toBe(false);
  await tab.setViewportSize({ width: 320, height: 200 });
  await tab.evaluate('scrollTo(0, 150)');

  edit(folder, 'within four business hours', 'within four sales hours');
  await tab.getByText('within four sales hours').first().waitFor();
  await tab.waitForFunction('scrollY > 100');

  edit(folder, 'within: 2 business days', 'within: soon');
  await tab.getByText('not rebuilt: 1 finding, see the terminal').waitFor();
  expect(
    await tab.evaluate('getComputedStyle(document.querySelector("body > p[role=status]")).position'),
  ).toBe('fixed');

  edit(folder, 'within: soon', 'within: 2 business days');
  await notice.waitFor({ state: 'hidden' });
  expect(await watch.stop()).toBe(0);
  await tab.reload();
  expect(await notice.count()).toBe(0);
  await tab.getByText('within four sales hours').first().waitFor();
}

function edit(folder: string, before: string, after: string): void {
  const path = join(folder, 'definitions/slas.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
}

/** A small agreement that is watched, and a tab whose console must stay silent but for what is gone when the watching ends. */
async function onWatched(
  act: (tab: Page, folder: string, watch: WatchedRun) => Promise<void>,
): Promise<void> {
  if (executable === undefined) throw new Error(noBrowser);
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-watched-'));
  try {
    cpSync('test/cli/agreement', folder, { recursive: true });
    const watch = watchedRun(folder);
    await watch.told('Watching');
    await inBrowser(executable, async (browser) => {
      const tab = await browser.newPage();
      const errors: string[] = [];
      tab.on('console', (message) => {
        if (message.type() === 'error' && !message.location().url.includes('version.js'))
          errors.push(message.text());
      });
      tab.on('pageerror', (error) => errors.push(String(error)));
      await act(tab, folder, watch);
      expect(errors).toEqual([]);
    });
    await watch.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
