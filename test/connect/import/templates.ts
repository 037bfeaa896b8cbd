import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { oneLanguage } from '../../../src/cli/init/one-language.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { readAgreement } from '../../../src/model/read-agreement.ts';

const root = fileURLToPath(new URL('../../../templates/', import.meta.url));

/** The agreement that `leadpact init` writes of a template, in English. */
export function templateAgreement(name: string): Agreement {
  const layers = name === 'minimal' ? [name] : ['base', name];
  const texts = new Map(layers.flatMap(filesOf));
  const files = [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { agreement, findings } = readAgreement(files);
  if (agreement !== undefined) return agreement;
  throw new Error(`${name}: ${findings.map(({ message }) => message).join('; ')}`);
}

function filesOf(layer: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(`${root}${layer}`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path) && /^(?:definitions|test\/leads)\//.test(path))
    .map((path) => [path, oneLanguage(readFileSync(`${root}${layer}/${path}`, 'utf8'), 'en')]);
}
