import { isOpenTime } from '../../../evaluate/clock/clock-target.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { ChangeRule } from '../../change-rule.ts';
import type { ComparedVersions } from '../../compared-versions.ts';
import type { ObjectPair } from '../../objects/object-pair.ts';
import { pairSentence, thingOf } from '../../objects/pair-words.ts';
import { aspectRule } from '../aspect-rule.ts';

const ofCalendars: ChangeRule = aspectRule(
  {
    code: 'change/calendar-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary:
      'Opening hours, holidays or their zone are others, or promises count the time of a team by another calendar.',
    why: 'every clock that counts open time ends at another instant',
    help: 'look at the clocks that run today, for they are judged by it too',
  },
  [['calendar', 'terms']],
);

/** A promise that names no calendar is counted by the one of the team, which then is part of what is promised. */
export const calendarChanged: ChangeRule = {
  ...ofCalendars,
  *find(versions) {
    yield* ofCalendars.find(versions);
    if (!countsByTeams(versions.before) && !countsByTeams(versions.after)) return;
    for (const pair of versions.pairs.filter((each) => hasOtherCalendar(each, versions))) {
      yield { thing: thingOf(pair), message: pairSentence(pair) };
    }
  },
};

function countsByTeams({ slas }: Agreement): boolean {
  return Object.values(slas).some(
    ({ clock, hardLimit, within }) =>
      clock.calendar === undefined &&
      (isOpenTime(within) || (hardLimit !== undefined && isOpenTime(hardLimit))),
  );
}

/** A team with another calendar, and somebody in another team that has one. */
function hasOtherCalendar({ id, noun }: ObjectPair, { after, before }: ComparedVersions): boolean {
  const [was, is] = [before, after].map((agreement) => {
    const { calendar, members, teams } = agreement;
    const team = noun === 'team' ? id : noun === 'member' ? ownValue(members, id)?.team : undefined;
    const found = team === undefined ? undefined : ownValue(teams, team);
    return found && { team, calendar: found.calendar ?? calendar };
  });
  if (was === undefined || is === undefined || was.calendar === is.calendar) return false;
  return noun === 'team' || was.team !== is.team;
}
