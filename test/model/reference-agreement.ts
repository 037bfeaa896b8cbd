import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '../../src/model/agreement.ts';
import { agreementOf } from './load-fixture.ts';

const folder = join(import.meta.dirname, '../../definitions');

/** The reference agreement of `definitions/`, without its sample leads. */
export function referenceAgreement(): Agreement {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return agreementOf(
    Object.fromEntries(
      names.map((name) => [
        `definitions/${name.replaceAll('\\', '/')}`,
        readFileSync(join(folder, name), 'utf8'),
      ]),
    ),
  );
}
