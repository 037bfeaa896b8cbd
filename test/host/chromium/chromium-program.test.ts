import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { chromiumPlaces, chromiumProgram } from '../../../src/host/chromium/chromium-program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const isWindows = process.platform === 'win32';

it('looks for every name in every folder of the path, and never where the command runs', () => {
  const places = chromiumPlaces({ PATH: 'bin:/opt/a::.:/usr/bin:../x' }, 'linux');
  expect(places.slice(0, 4)).toEqual([
    '/opt/a/chromium',
    '/usr/bin/chromium',
    '/opt/a/chromium-browser',
    '/usr/bin/chromium-browser',
  ]);
  expect(places).toContain('/usr/bin/msedge');
  expect(places.every((place) => place.startsWith('/opt/a/') || place.startsWith('/usr/bin/'))).toBe(true);
  expect(chromiumPlaces({}, 'linux')).toEqual([]);
});

it('knows where macOS and Windows keep browsers', () => {
  expect(chromiumPlaces({}, 'darwin')).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  const environment = { Path: 'C:\\tools', ProgramFiles: 'C:\\Program Files' };
  const places = chromiumPlaces(environment, 'win32');
  expect(places[0]).toBe('C:\\tools\\chromium.exe');
  expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
});

it.skipIf(isWindows)('takes the first that can be run, and the named one before all', () => {
  const folder = temporaryFolder({
    'a/chromium': 'no program',
    'b/google-chrome': '#!/bin/sh\n',
    'c/own': '#!/bin/sh\n',
  });
  for (const program of ['b/google-chrome', 'c/own']) chmodSync(join(folder, program), 0o755);
  const path = ['a', 'b'].map((name) => join(folder, name)).join(delimiter);
  const environment = { PATH: path };
  expect(chromiumProgram(environment, 'linux')).toBe(join(folder, 'b/google-chrome'));
  const named = (program: string) => chromiumProgram({ ...environment, LEADPACT_CHROMIUM: program }, 'linux');
  expect(named(join(folder, 'c/own'))).toBe(join(folder, 'c/own'));
  expect(named('')).toBe(join(folder, 'b/google-chrome'));
  expect(named(join(folder, 'a/chromium'))).toBeUndefined();
  expect(named(folder)).toBeUndefined();
});
