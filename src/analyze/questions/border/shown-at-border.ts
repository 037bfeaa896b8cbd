import type { Node } from '../../diagram/diagrams.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import type { RuleInPlace } from '../scoring-part.ts';
import type { Study } from '../study.ts';
import { changeTo } from './changed-lead.ts';
import type { EffectLook } from './effect-look.ts';
import type { LeadsAtBorder } from './leads-at-border.ts';
import { entering } from './starting-leads.ts';

/** A lead just at a border that a rule decides about; nothing where none was found, which proves nothing. */
export type ShownAtBorder = (place: RuleInPlace) => DrawnLead | undefined;

export interface AtBorderOptions {
  readonly waysOf: LeadsAtBorder;
  /** Leads that are given what is known of one at the border, and keep everything else. */
  readonly bases: readonly DrawnLead[];
}

/** Ways to a border that are tried for one rule and one stage. */
const mostWays = 3;

/** Among all leads, and among those of whom the entry of a stage asks no more than points. */
export function openShownAtBorder(
  study: Study,
  { scales, decides }: EffectLook,
  options: AtBorderOptions,
): ShownAtBorder {
  const { waysOf } = options;
  const bases = [...options.bases];
  const amongs: Node[] = [1, ...entering(study)];

  function shownAmong(place: RuleInPlace, among: Node): DrawnLead | undefined {
    for (const classes of few(waysOf(place, among))) {
      const change = changeTo(study, { classes });
      const base = bases.find((each) => decides(scales.weigh(change(each)), place));
      if (base === undefined) continue;
      toFront(bases, base);
      return change(base);
    }
    return undefined;
  }

  return (place) => {
    for (const among of amongs) {
      const lead = shownAmong(place, among);
      if (lead === undefined) continue;
      toFront(amongs, among);
      return lead;
    }
    return undefined;
  };
}

function* few<Item>(items: Iterable<Item>): Iterable<Item> {
  let taken = 0;
  for (const item of items) {
    yield item;
    taken += 1;
    if (taken >= mostWays) return;
  }
}

/** What helped once helps mostly again. */
function toFront<Item>(items: Item[], item: Item): void {
  items.splice(items.indexOf(item), 1);
  items.unshift(item);
}
