import type { Dispute } from '../../../measure/dispute/dispute.ts';
import { partsText } from '../explanation-text.ts';
import { type Speaker, say } from '../telling.ts';
import { disputedClockLines } from './clock-lines.ts';
import { courseLines } from './course-lines.ts';
import { disputeKept } from './dispute-kept.ts';
import { stamp } from './stamp.ts';
import { touchVerdictLines } from './touch-lines.ts';

/** What became of a lead, in words that both departments understand: its way, then every promise about it. */
export function disputeText(dispute: Dispute, speaker: Speaker): string {
  const { agreement, bold, faint } = speaker;
  const asOf = stamp(speaker, dispute.asOf);
  const { until } = disputeKept(agreement, dispute);
  return partsText([
    [
      bold(say(speaker, `Lead ${dispute.lead}`, `Lead ${dispute.lead}`)),
      faint(
        `${say(speaker, 'as of', 'Stand')} ${asOf} (${agreement.zone}), ${say(speaker, 'to be kept until', 'aufbewahren bis')} ${until}`,
      ),
    ],
    ...courseLines(dispute, speaker),
    ...(dispute.clocks.length === 0
      ? [[say(speaker, 'No promise has run on this lead.', 'Für diesen Lead lief keine Zusage.')]]
      : dispute.clocks.map((clock) => disputedClockLines(clock, dispute, speaker))),
    touchVerdictLines(dispute, speaker),
  ]);
}
