import type { Agreement } from '../../model/agreement.ts';
import { dayMs, type EventSlot, notOlder } from './lead/event-slot.ts';
import type { LeadTerms } from './lead/lead-terms.ts';
import type { Script } from './script.ts';
import { all, no, not, same, type Term, yes } from './term.ts';

/** One agreement over the lead. */
export interface Version {
  /** What its definitions are called; empty when there is only one. */
  readonly label: string;
  readonly agreement: Agreement;
  readonly lead: LeadTerms;
  readonly script: Script;
  /** Whole numbers for names, the same in all versions. */
  readonly codes: Codes;
}

export type NameKind = 'grade' | 'band' | 'cell' | 'outcome' | 'stage' | 'route' | 'target';

/** −1 stands for no name. */
export interface Codes {
  readonly codeOf: (kind: NameKind, name: string) => number;
  readonly namesOf: (kind: NameKind) => readonly string[];
}

export function openCodes(): Codes {
  const names = new Map<NameKind, string[]>();
  const namesOf = (kind: NameKind): string[] => {
    const known = names.get(kind) ?? [];
    names.set(kind, known);
    return known;
  };
  return {
    namesOf,
    codeOf: (kind, name) => {
      const known = namesOf(kind);
      const code = known.indexOf(name);
      return code >= 0 ? code : known.push(name) - 1;
    },
  };
}

/** An event that may be selected, and one that a score reset hides (semantics §3, Select; §4). */
export interface UsableSlot extends EventSlot {
  readonly usable: Term;
  readonly hidden: Term;
}

/** The events of signals as this version may use them. */
export function usableSlots(
  signals: readonly string[],
  { agreement, lead, script }: Version,
): readonly UsableSlot[] {
  const resets = agreement.lifecycle.cycles.scoreReset !== 'none';
  return [...new Set(signals)].flatMap((signal) => {
    const purpose = agreement.signals[signal]?.consent;
    const allowed = purpose === undefined ? yes : same(lead.consent(purpose), '1');
    return lead.slots(signal).map((slot) => {
      const name = `${signal} ${slot.place + 1}`;
      const usable = all([slot.exists, allowed, not(lead.objection)]);
      const hidden = resets ? all([lead.recycled(), notOlder(lead.recycledAgo(), slot)]) : no;
      return {
        ...slot,
        usable: script.define('Bool', usable, name, 'is usable'),
        hidden: script.define('Bool', hidden, name, 'is hidden'),
      };
    });
  });
}

/** Is the first less than so many days newer than the second? */
export function isWithin(newer: EventSlot, older: EventSlot, days: number): Term {
  const distance = `(+ (* ${dayMs} (- ${older.days} ${newer.days})) (- ${older.rest} ${newer.rest}))`;
  return `(< ${distance} ${days * dayMs})`;
}
