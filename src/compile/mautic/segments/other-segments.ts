import type { RoutingRule } from '../../../model/routing.ts';
import { impossible, roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import type { Workbench } from '../workbench.ts';
import { criterionFilters } from './criterion-filters.ts';
import type { Segments } from './lifecycle-segments.ts';
import { type Segment, segment } from './segment.ts';

/** A segment of the contacts that pass each checklist, and one for each of its items. */
export function checklistSegments(workbench: Workbench): Segments {
  const title = workbench.words(workbench.agreement.title);
  const made = Object.values(workbench.agreement.qualifications).flatMap(({ criterion, id, items }) => [
    {
      clause: `qualification/${id}`,
      ...segment(`checklist-${id}`, `${title}: passes ${id}`, criterionFilters(workbench, criterion)),
    },
    ...items.map((item) => ({
      clause: `qualification/${id}/${item.id}`,
      ...segment(
        `checklist-${id}-${item.id}`,
        `${title}: ${id} ${item.id}`,
        criterionFilters(workbench, item.when),
      ),
    })),
  ]);
  return {
    payloads: made.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
    carriers: made.map(({ caveats, clause, payload }) =>
      payload === undefined
        ? { clause, caveats, files: [] }
        : { clause, caveats: [...caveats, asOfRun], files: [payload.file] },
    ),
  };
}

const asOfRun = roughly(
  'a segment shows who passes, as of the last run of the segment job',
  'ein Segment zeigt, wer besteht, Stand des letzten Segmentlaufs',
);

/** A segment for every routing rule. */
export function routeSegments(workbench: Workbench): Segments {
  const { rules } = workbench.agreement.routing;
  const made = rules.map((rule, index) => ({
    rule,
    ...routeSegment(workbench, rule, rules.slice(0, index)),
  }));
  return {
    payloads: made.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
    carriers: made.flatMap(({ caveats, payload, rule }): readonly Carrier[] => {
      const clause = `route/${rule.id}`;
      const review: Carrier = { clause: `${clause}/review`, caveats: [noQueues], files: [] };
      const reviews = rule.reviewQueue === undefined ? [] : [review];
      if (payload === undefined) return [{ clause, caveats, files: [] }, ...reviews];
      return [{ clause, caveats: [...caveats, unassigned], files: [payload.file] }, ...reviews];
    }),
  };
}

/** The leads that a rule takes, for the first match wins; where leaving out earlier ones is too much, it says so. */
function routeSegment(workbench: Workbench, rule: RoutingRule, earlier: readonly RoutingRule[]): Segment {
  const name = `${workbench.words(workbench.agreement.title)}: route ${rule.id}`;
  const none = { op: 'none', of: earlier.map(({ when }) => when) } as const;
  const id = `route-${rule.id}`;
  const first = segment(id, name, criterionFilters(workbench, { op: 'all', of: [rule.when, none] }));
  if (first.payload !== undefined || earlier.length === 0) return first;
  const alone = segment(id, name, criterionFilters(workbench, rule.when));
  return alone.payload === undefined ? alone : { ...alone, caveats: [...alone.caveats, overlaps] };
}

const unassigned = roughly(
  'the segment shows whom the rule takes; a person or a campaign on the segment assigns',
  'das Segment zeigt, wen die Regel nimmt; zugewiesen wird von Hand oder durch eine Kampagne auf dem Segment',
);
const overlaps = roughly(
  'leads of earlier rules are in the segment too; assign in the order of the rules',
  'Leads früherer Regeln stehen auch im Segment; in der Reihenfolge der Regeln zuweisen',
);
const noQueues = impossible(
  'contacts have no queues in Mautic',
  'Kontakte haben in Mautic keine Warteschlangen',
);
