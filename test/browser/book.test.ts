import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { printPage } from '../../src/host/chromium/print-page.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { testIo } from '../cli/test-io.ts';
import { referenceSite, type WrittenSite } from '../playbook/reference-site.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';
import { readPdf } from './pdf-text.ts';

const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true') console.warn(noBrowser);

const environment = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };

/** Words of a text, however it is broken into lines. */
const words = (text: string): string => text.replaceAll(/[\s­]+/g, ' ');

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')('the book in a browser', () => {
  let written: WrittenSite;
  let folder = '';
  beforeAll(async () => {
    written = await referenceSite({ singleFile: true, pdf: true });
    folder = mkdtempSync(join(tmpdir(), 'leadpact-book-'));
    for (const { path, content } of written.site.filter(({ path }) => /assets|book|^playbook-/.test(path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is printed on A4 with its text, an outline and page numbers', async () => {
    const bytes = await printed(written.contentOf('playbook-de.to-print.html'));
    const { agreement } = written;
    const { outline, pages, text } = readPdf(bytes);
    expect(pages).toBeGreaterThan(80);
    expect(pages).toBeLessThan(250);
    const read = words(text);
    expect(read).toContain(agreement.title['de']);
    expect(read).toContain('2 / ');
    const promises = Object.values(agreement.slas).map(({ promise }) => promise['de'] ?? 'none');
    const told = promises.filter((promise) => read.includes(words(promise)));
    // Where a word is parted at the end of a line, the text has it in two.
    expect(told.length).toBeGreaterThan(promises.length / 2);
    expect(read).toContain('Rückmeldung');
    expect(read).toContain('Für Vertrieb');
    expect(read).not.toContain('Zum Inhalt springen');
    expect(outline).toContain('3 Zusagen');
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(file).toContain('/Lang (de)');
    expect(file).toContain('/StructTreeRoot');
    expect(file).not.toMatch(/\/(?:CreationDate|ModDate)|\/URI/);
  }, 180_000);

  it('is one file under its own policy that asks nobody for anything', async () => {
    await onFile('playbook-de.html', async (tab, said) => {
      expect(
        await tab.evaluate<string>(
          'getComputedStyle(document.querySelector(".book-contents ul")).listStyleType',
        ),
      ).toBe('none');
      for (const width of [320, 390, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        expect(await tab.evaluate<number>('document.documentElement.scrollWidth'), `at ${width}`).toBe(width);
      }
      expect(said).toEqual([]);
    });
  }, 60_000);

  it('leads by its contents to what is asked for, also on a telephone', async () => {
    await onFile('de/book.html', async (tab, said) => {
      await tab.setViewportSize({ width: 320, height: 700 });
      await tab.locator('.book-contents a[href="#slas-disposition"]').click();
      const box = await tab.locator('#slas-disposition h4').boundingBox();
      expect(box?.y).toBeGreaterThan(30);
      expect(box?.y).toBeLessThan(150);
      const back = tab.locator('.menu .back');
      expect((await back.boundingBox())?.y).toBe(0);
      await back.click();
      expect((await tab.locator('.book-contents h2').boundingBox())?.y).toBeLessThan(150);
      expect(said).toEqual([]);
    });
  }, 60_000);

  it('is black on white on paper for readers who like it dark', async () => {
    await onFile('de/book.html', async (tab) => {
      await tab.emulateMedia({ colorScheme: 'dark', media: 'screen' });
      const colours = `JSON.stringify((({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.body)))`;
      const dark = await tab.evaluate<string>(colours);
      await tab.emulateMedia({ colorScheme: 'dark', media: 'print' });
      const paper = await tab.evaluate<string>(colours);
      expect(dark).not.toBe(paper);
      expect(paper).toBe('["rgb(28, 35, 48)","rgb(255, 255, 255)"]');
    });
  }, 60_000);

  it('is a PDF beside the site, the same bytes twice, wherever the folder lies', async () => {
    const place = join(folder, 'Größe & Übermaß, 100 %');
    cpSync('test/cli/agreement', place, { recursive: true });
    const command = async (): Promise<Uint8Array> => {
      const { io, written: told } = testIo(place, {
        environment: { ...environment, LEADPACT_CHROMIUM: executable },
      });
      expect(await run(['playbook', '--pdf'], io), told.stderr).toBe(0);
      expect(told.stdout).toBe('generated/playbook/index.html\ngenerated/playbook/playbook-en.pdf\n');
      return readFileSync(join(place, 'generated/playbook/playbook-en.pdf'));
    };
    const first = await command();
    expect(readdirSync(join(place, 'generated/playbook'))).toEqual([
      'assets',
      'en',
      'index.html',
      'playbook-en.pdf',
    ]);
    expect(readPdf(first).text).toContain('Signatures');
    expect(Buffer.compare(first, await command())).toBe(0);
  }, 120_000);

  async function printed(text: string): Promise<Uint8Array> {
    if (executable === undefined) throw new Error(noBrowser);
    const machine = { files: nodeFileSystem, processes: nodeProcesses };
    const printing = await printPage(machine, text, {
      program: executable,
      scratch: join(folder, 'scratch'),
      environment,
    });
    if (printing.what === 'failed') throw new Error(printing.reason);
    return printing.bytes;
  }

  /** With all that the browser says or asks for beyond the folder. */
  async function onFile(path: string, act: (tab: Page, said: string[]) => Promise<void>): Promise<void> {
    if (executable === undefined) throw new Error(noBrowser);
    await inBrowser(executable, async (browser) => {
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on('console', (message) => said.push(message.text()));
      tab.on('pageerror', (error) => said.push(error.message));
      tab.on('request', (request) => {
        const address = request.url();
        if (!address.startsWith(pathToFileURL(folder).href)) said.push(address);
      });
      await tab.goto(pathToFileURL(join(folder, path)).href);
      await act(tab, said);
    });
  }
});
