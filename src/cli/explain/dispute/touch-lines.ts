import type { Dispute } from '../../../measure/dispute/dispute.ts';
import { ownValue } from '../../../support/own-value.ts';
import { textTable } from '../../../support/text-table.ts';
import { type Speaker, say } from '../telling.ts';
import { countsText } from '../touch-lines.ts';
import { cycleWords } from './course-lines.ts';
import { stamp } from './stamp.ts';

/** How often sales tried before each giving up, against what it promised. */
export function touchVerdictLines({ touches }: Dispute, speaker: Speaker): readonly string[] {
  const rows = touches.map((verdict) => {
    const policy = ownValue(speaker.agreement.touchPolicies, verdict.policy);
    return [
      verdict.policy,
      verdict.isKept ? say(speaker, 'KEPT', 'EINGEHALTEN') : say(speaker, 'BROKEN', 'GEBROCHEN'),
      cycleWords(speaker, verdict.cycle),
      say(
        speaker,
        `accepted ${stamp(speaker, verdict.acceptedAt)}, given up ${stamp(speaker, verdict.givenUpAt)}`,
        `angenommen ${stamp(speaker, verdict.acceptedAt)}, aufgegeben ${stamp(speaker, verdict.givenUpAt)}`,
      ),
      policy === undefined ? '' : countsText(speaker, verdict, policy),
    ];
  });
  if (rows.length === 0) return [];
  const title = say(speaker, 'Touches before giving up', 'Kontaktversuche vor dem Aufgeben');
  return [speaker.bold(title), ...textTable(rows).map((line) => `  ${line}`)];
}
