import { criteria } from './criteria.ts';
import { orders } from './orders.ts';
import type { Rewriting } from './rewriting.ts';
import { scoresAndRoutes } from './scores-and-routes.ts';
import { spellings } from './spellings.ts';

/** Everything that can be written otherwise, by what it is called in reports. Renames find their place here. */
export const rewritings: Readonly<Record<string, Rewriting>> = {
  ...criteria,
  ...scoresAndRoutes,
  ...orders,
  ...spellings,
};
