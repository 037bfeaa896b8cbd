import { createHmac, randomBytes } from 'node:crypto';
import type { ExampleTerms } from '../../impact/examples/examples.ts';
import type { Invocation } from '../command.ts';

/** How the ids of examples are told, and whether they can be found again. */
export interface ExampleIds extends ExampleTerms {
  readonly ids: 'keyed' | 'random' | 'shown';
}

/** The environment variable with the key, so that it is in no repository and no list of processes. */
export const keyVariable = 'LEADPACT_ID_KEY';

const usual = 5;
const mostExamples = 100;

/** As asked for with `--examples` and `--show-ids`; or one sentence that says why not. */
export function exampleIds({
  io,
  options,
  format,
}: Pick<Invocation, 'io' | 'options' | 'format'>): ExampleIds | string {
  const given = options['examples'] ?? String(usual);
  const most = typeof given === 'string' && /^[0-9]{1,3}$/.test(given) ? Number(given) : Number.NaN;
  if (!(most <= mostExamples))
    return `${String(given)} is no number of examples from 0 to ${mostExamples}; write for example --examples 5`;
  if (options['showIds'] === true) {
    if (format === 'markdown')
      return 'Markdown is for others, who must not see the ids of leads; leave --show-ids out, or take --format text for yourself';
    return { most, ids: 'shown', idOf: (lead) => lead, ofSmallGroups: true };
  }
  const key = io.environment[keyVariable];
  const ids = key === undefined || key === '' ? 'random' : 'keyed';
  const secret = ids === 'keyed' ? (key ?? '') : randomBytes(32);
  return {
    most,
    ids,
    idOf: (lead) => createHmac('sha256', secret).update(lead, 'utf8').digest('hex').slice(0, 16),
    ofSmallGroups: false,
  };
}
