import type { WrittenRecord } from '../../scenario/flow-yaml.ts';
import type { WrittenLead } from '../../scenario/written-lead.ts';

/**
 * The lead without one entry. Entries without an id are called by their place, so entries that corrections name get an id
 * that stays when places change.
 */
export function withoutEntry(lead: WrittenLead, index: number): WrittenLead {
  const timeline = fixedIds(lead.timeline ?? []).filter((_, at) => at !== index);
  const { timeline: _, ...rest } = lead;
  return timeline.length === 0 ? rest : { ...rest, timeline };
}

function fixedIds(timeline: readonly WrittenRecord[]): readonly WrittenRecord[] {
  const named = new Set(timeline.map(({ correct }) => correct));
  const fixed = new Map(
    timeline.flatMap(({ id }, index) => {
      const usual = `t${index + 1}`;
      return id === undefined && named.has(usual) ? [[usual, `entry-${index + 1}`] as const] : [];
    }),
  );
  return timeline.map((entry, index) => {
    const id = fixed.get(`t${index + 1}`);
    const corrected = typeof entry['correct'] === 'string' ? fixed.get(entry['correct']) : undefined;
    return {
      ...(id !== undefined && entry['id'] === undefined && { id }),
      ...entry,
      ...(corrected !== undefined && { correct: corrected }),
    };
  });
}
