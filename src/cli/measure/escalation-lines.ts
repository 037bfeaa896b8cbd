import { namedPromise } from '../../measure/outbox/named-promise.ts';
import { textIn } from '../../model/words/language.ts';
import { ownValue } from '../../support/own-value.ts';
import type { MeasureTelling } from './measure-telling.ts';

/** Longer lists are in the JSON document and in the reports. */
const shown = 12;

/** Incidents that are open, the highest first, each with who has to do what. */
export function escalationLines(telling: MeasureTelling): readonly string[] {
  const { agreement, language, measurement, say } = telling;
  const open = measurement.escalations.promises.flatMap((course) =>
    course.open === undefined ? [] : [{ ...course, open: course.open }],
  );
  const title = say('Open escalations', 'Offene Eskalationen');
  if (open.length === 0) return [title, `  ${say('none', 'keine')}`];
  const lines = open
    .toSorted((left, right) => right.open.level - left.open.level)
    .map(({ promise, scope, open: incident }) => {
      const level = agreement.escalation.levels.find((each) => each.level === incident.level);
      const named = namedPromise(agreement, promise);
      const name = named === undefined ? promise : textIn(named.title, language);
      const team = ownValue(agreement.teams, scope);
      const where = scope === 'all' ? '' : `, ${team === undefined ? scope : textIn(team.title, language)}`;
      const what = level === undefined ? '' : `: ${textIn(level.title, language)}`;
      return `  ${say('level', 'Stufe')} ${incident.level}  ${name}${where}${what}`;
    });
  const more = lines.length - shown;
  const rest =
    more > 0
      ? [
          `  ${say(`… and ${more} more; --format json lists all`, `… und ${more} weitere; --format json nennt alle`)}`,
        ]
      : [];
  return [title, ...lines.slice(0, shown), ...rest];
}
