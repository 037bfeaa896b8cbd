import { type Caveat, impossible, worstFidelity } from '../../caveat.ts';
import type { Payload } from '../payload.ts';
import type { Alternatives } from './alternatives.ts';
import { type Filter, filterBody } from './filter.ts';

/** The segment, or the caveats that say why there is none. */
export interface Segment {
  readonly payload?: Payload;
  readonly caveats: readonly Caveat[];
}

/** The contacts for which the condition holds. `id` names the file, `name` is what people see. */
export function segment(id: string, name: string, { caveats, lists }: Alternatives): Segment {
  if (worstFidelity(caveats) === 'missing') return { caveats };
  if (lists.length === 0) return { caveats: [...caveats, nobody] };
  const filters = lists.flatMap((list) =>
    (list.length === 0 ? everybody : list).map((filter, index) =>
      filterBody(filter, index === 0 ? 'or' : 'and'),
    ),
  );
  // What comes first has nothing before it to be an alternative to.
  const [first, ...rest] = filters;
  const alias = id;
  const body = {
    name: name.replaceAll(/\s+/g, ' ').slice(0, 191),
    alias,
    isPublished: true,
    isGlobal: true,
    filters: [{ ...Object(first), glue: 'and' }, ...rest],
  };
  const file = `segments/${id}.json`;
  return {
    payload: { step: 'segments', endpoint: '/segments/new', file, component: `segment:${alias}`, body },
    caveats,
  };
}

const nobody = impossible(
  'no contact can meet it, so there is no segment',
  'kein Kontakt kann sie erfüllen, also gibt es kein Segment',
);

// A segment without filters is filled by hand; every contact has a date of creation.
const everybody: readonly Filter[] = [
  { field: 'date_added', type: 'datetime', operator: '!empty', value: null },
];
