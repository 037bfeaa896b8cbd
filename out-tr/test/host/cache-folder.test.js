import { expect, it } from 'vitest';
import { cacheFolder } from '../../src/host/cache-folder.js';
it.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/leadpact'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/x' }, '/x/leadpact'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/leadpact'],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, 'C:\\Users\\a\\AppData\\Local/leadpact/cache'],
    ['linux', { HOME: '/home/a', LEADPACT_CACHE: '/elsewhere' }, '/elsewhere'],
    ['linux', { HOME: '/home/a', LEADPACT_CACHE: 'off' }, undefined],
    ['linux', {}, undefined],
    ['win32', {}, undefined],
])('on %s with %o it is %s', (platform, environment, folder) => {
    expect(cacheFolder(environment, platform)).toBe(folder);
});
