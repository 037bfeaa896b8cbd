import { inside, type Place } from '../../diagnostics/place.ts';
import { kinds } from '../link/kinds.ts';
import type { Kind } from './kind.ts';
import type { Report } from './report.ts';
import type { Sources } from './sources.ts';

/** Reports documents that must exist and do not, and those that stand twice; `unusable` kinds exist but say nothing. */
export function reportOccurrence(sources: Sources, unusable: ReadonlySet<Kind>, report: Report): void {
  const place = sources('agreement')[0]?.place ?? nowhere;
  for (const { kind, occurs } of Object.values(kinds)) {
    const [first, ...others] = sources(kind);
    if (occurs === 'any') continue;
    const needed = occurs !== 'optional' && !unusable.has(kind);
    if (first === undefined && needed) reportMissing(kind, place, report);
    if (first === undefined || occurs === 'some') continue;
    for (const other of others) reportSecond(kind, { place: other.place, first: first.place }, report);
  }
}

/** Where an agreement is missed that has no document at all. */
const nowhere: Place = { file: 'definitions', document: 0, path: [] };

function reportMissing(kind: Kind, place: Place, report: Report): void {
  report({
    code: 'link/missing-kind',
    place,
    message: `no file holds a document of kind ${kind}`,
    help: `add a document that begins with \`kind: ${kind}\``,
  });
}

function reportSecond(
  kind: Kind,
  { place, first }: { readonly place: Place; readonly first: Place },
  report: Report,
): void {
  report({
    code: 'link/second-document',
    place: inside(place, 'kind'),
    message: `this is a second document of kind ${kind}, and an agreement has one`,
    help: 'merge the two, or delete one',
    related: [{ place: inside(first, 'kind'), message: 'the first one' }],
  });
}
