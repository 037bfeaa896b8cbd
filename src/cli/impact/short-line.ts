import { byId, type ImpactTelling } from './impact-telling.ts';
import { unitTitle } from './load-section.ts';

/** The whole impact in one sentence, for whoever reads no further. */
export function shortLine(telling: ImpactTelling): string {
  const { impact, say, count, titled } = telling;
  const { before, after, fates, stage } = impact.qualified;
  const of = (fate: 'appears' | 'disappears'): string =>
    count(fates.find((reading) => reading.fate === fate)?.leads ?? 0);
  const name = titled(({ lifecycle }) => byId(lifecycle.stages), stage);
  const over = impact.load.filter(({ isNewlyOver }) => isNewlyOver).map((each) => unitTitle(telling, each));
  return say(
    `In short: ${count(before)} → ${count(after)} new leads at “${name}” (${of('appears')} appear, ${of('disappears')} disappear); newly above capacity: ${over.join(', ') || 'nobody'}.`,
    `Kurz: ${count(before)} → ${count(after)} neue Leads in „${name}“ (${of('appears')} kommen hinzu, ${of('disappears')} fallen weg); neu über der Kapazität: ${over.join(', ') || 'niemand'}.`,
  );
}
