import type { VerdictTest } from '../../../criteria/criterion.ts';
import { defaultScoring } from '../../../evaluate/default-scoring.ts';
import type { Scoring } from '../../../model/scoring.ts';
import { impossible, roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { propertyPath } from '../contact-property.ts';
import { pointsProperty, verdictProperty } from '../stored-property.ts';
import type { Workbench } from '../workbench.ts';

/** What is read off the points: properties that leadpact writes, for the scoring model that the lifecycle uses. */
export function verdictCarriers(workbench: Workbench): readonly Carrier[] {
  const scorings = Object.values(workbench.agreement.scorings);
  const used = defaultScoring(workbench.agreement);
  if (used !== undefined) {
    for (const part of ['total', ...used.dimensions.map(({ id }) => id)]) pointsProperty(workbench, part);
  }
  return scorings.flatMap((scoring) =>
    verdictsOf(scoring).map(({ clause, verdicts }): Carrier => {
      if (scoring !== used) return { clause, caveats: [notUsed], files: [] };
      const files = verdicts.map((verdict) => propertyPath(verdictProperty(workbench, scoring, verdict)));
      return { clause, caveats: [writtenByLeadpact], files };
    }),
  );
}

type Verdict = VerdictTest['op'];

function verdictsOf(
  scoring: Scoring,
): readonly { readonly clause: string; readonly verdicts: readonly Verdict[] }[] {
  const hasGrades = scoring.grades.length > 0;
  const hasBands = scoring.bands.length > 0;
  const hasMatrix = hasGrades && hasBands && Object.keys(scoring.matrix).length > 0;
  return [
    ...(hasGrades ? [{ clause: `grades/${scoring.id}`, verdicts: ['grade'] as const }] : []),
    ...(hasGrades && scoring.minKnown !== undefined
      ? [{ clause: `min-known/${scoring.id}`, verdicts: ['grade'] as const }]
      : []),
    ...(hasBands ? [{ clause: `bands/${scoring.id}`, verdicts: ['band'] as const }] : []),
    ...(hasMatrix ? [{ clause: `matrix/${scoring.id}`, verdicts: ['cell', 'outcome'] as const }] : []),
  ];
}

const writtenByLeadpact = roughly(
  'HubSpot keeps what leadpact wrote after the last evaluation; it computes nothing itself',
  'HubSpot behält, was leadpact nach der letzten Auswertung geschrieben hat; es berechnet selbst nichts',
);
const notUsed = impossible(
  'only the scoring model that the lifecycle uses is kept at the contact',
  'am Kontakt steht nur das Bewertungsmodell, das der Lebenszyklus verwendet',
);
