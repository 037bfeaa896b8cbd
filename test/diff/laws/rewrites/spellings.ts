import type { Site } from '../../../analyze/generate/tree.ts';
import { isRecord } from '../../../analyze/generate/tree.ts';
import { rewriteOne } from './document-sites.ts';
import type { Rewriting } from './rewriting.ts';

/** Values that are written otherwise and are the same: durations in another unit, what holds where nothing is said. */
export const spellings: Readonly<Record<string, Rewriting>> = {
  'hours as minutes': (files, random) =>
    rewriteOne(files, random, isHours, ({ value }) => inMinutes(String(value))),
  'default written out': (files, random) =>
    rewriteOne(
      files,
      random,
      (site) => defaultsAt(site).length > 0,
      (site) => {
        const [key, value] = random.pick(defaultsAt(site));
        return isRecord(site.value) ? { ...site.value, [key]: value } : site.value;
      },
    ),
};

/** An hour has sixty minutes wherever it is counted (semantics §1). */
const hours = /^(\d+) (business )?hours?$/;

function isHours({ value, path }: Site): boolean {
  return typeof value === 'string' && hours.test(value) && !path.includes('log');
}

function inMinutes(text: string): string {
  const [, amount = '', open = ''] = hours.exec(text) ?? [];
  return `${Number(amount) * 60} ${open}minutes`;
}

type Default = readonly [key: string, value: unknown];

/** What holds where a definition says nothing. */
const defaults: readonly {
  readonly kind: string;
  readonly path: RegExp;
  readonly all: readonly Default[];
}[] = [
  {
    kind: 'people',
    path: /^members\/[^/]+$/,
    all: [
      ['weight', 1],
      ['active', true],
    ],
  },
  {
    kind: 'scoring',
    path: /^$/,
    all: [
      ['scale', 0],
      ['monotone', true],
      ['owner', 'joint'],
    ],
  },
  {
    kind: 'scoring',
    path: /^(fit|engagement|other\/[^/]+)\/groups\/[^/]+\/rules\/[^/]+$/,
    all: [['count', 'every']],
  },
  {
    kind: 'routing',
    path: /^pools\/[^/]+$/,
    all: [
      ['reset', 'never'],
      ['onReturn', 'freeze'],
    ],
  },
  { kind: 'channels', path: /^channels\/[^/]+$/, all: [['offline', false]] },
  {
    kind: 'qualification',
    path: /^items\/[^/]+$/,
    all: [
      ['required', false],
      ['weight', 1],
    ],
  },
  { kind: 'campaign', path: /^$/, all: [['draft', false]] },
  {
    kind: 'fields',
    path: /^fields\/[^/]+$/,
    all: [
      ['nullable', true],
      ['pii', 'none'],
    ],
  },
  { kind: 'reasons', path: /^reasons\/[^/]+$/, all: [['exemptFromTouches', false]] },
  {
    kind: 'agreement',
    path: /^$/,
    all: [
      ['fiscalYearStart', 'january'],
      ['owner', 'joint'],
    ],
  },
  {
    kind: 'lifecycle',
    path: /^stages\/[^/]+$/,
    all: [
      ['category', 'open'],
      ['skippable', false],
    ],
  },
  { kind: 'lifecycle', path: /^stages\/[^/]+\/entry$/, all: [['automatic', false]] },
  { kind: 'lifecycle', path: /^gates\/\d+$/, all: [['kind', 'criterion']] },
  { kind: 'sla', path: /^$/, all: [['escalates', true]] },
  { kind: 'commitment', path: /^$/, all: [['escalates', true]] },
  { kind: 'alignment', path: /^components\/[^/]+$/, all: [['weight', 1]] },
];

function defaultsAt({ path, value, document }: Site & { readonly document: unknown }): readonly Default[] {
  if (!isRecord(value) || !isRecord(document)) return [];
  const all = defaults
    .filter((each) => each.kind === document['kind'] && each.path.test(path.join('/')))
    .flatMap((each) => each.all);
  // Only rules of events count.
  return all.filter(
    ([key]) => value[key] === undefined && (key !== 'count' || value['signal'] !== undefined),
  );
}
