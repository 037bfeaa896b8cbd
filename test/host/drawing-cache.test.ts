import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawingCache } from '../../src/host/drawing-cache.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('gives back what was drawn from the same words by the same code, and nothing that is damaged', () => {
  const folder = temporaryFolder();
  const cache = drawingCache(folder, 'build');
  expect(cache.find('digraph {}')).toBeUndefined();
  cache.keep('digraph {}', '<svg>ä</svg>');
  expect(cache.find('digraph {}')).toBe('<svg>ä</svg>');
  expect(cache.find('digraph { a }')).toBeUndefined();
  expect(drawingCache(folder, 'other').find('digraph {}')).toBeUndefined();
  const [name = ''] = readdirSync(join(folder, 'drawings'));
  const path = join(folder, 'drawings', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace('ä', 'a'));
  expect(cache.find('digraph {}')).toBeUndefined();
});
