import { expect, it } from 'vitest';
import { scopeName } from '../../src/report/names.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';

it('an escalation is of a team, or of the side that has no teams, by their titles', () => {
  const agreement = fixtureAgreement();
  const [team] = Object.values(agreement.teams);
  if (team === undefined) throw new Error('no team');
  expect(scopeName(agreement, team.id).en).toBe(team.title['en']);
  expect(scopeName(agreement, 'marketing').en).toBe(agreement.parties.marketing.title['en']);
  const called = { ...agreement, teams: { ...agreement.teams, sales: { ...team, id: 'sales' } } };
  expect(scopeName(called, 'sales').en).toBe(team.title['en']);
  expect(scopeName(agreement, 'all').de).toBe('ganze Abteilung');
});
