import { inside } from '../../diagnostics/place.ts';
import type { KindLinker } from '../linking/kind.ts';
import { present } from '../linking/present.ts';

export const baseline: KindLinker<'baseline'> = {
  kind: 'baseline',
  occurs: 'optional',
  declares: [],
  link: (sources) =>
    sources.flatMap(({ value, place }) =>
      value.allow.map(({ code, file, at = '', message, until, reason }, index) =>
        present({ code, file, at, message, until, reason, place: inside(place, 'allow', index) }),
      ),
    ),
};
