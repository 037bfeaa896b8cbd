import type { Bilingual } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { amountText } from '../../report/words/amounts.ts';
import { exact } from '../../support/exact.ts';
import { ownValue } from '../../support/own-value.ts';
import { say, type View } from '../view.ts';

/** What stands beside a value and is not in it, by its name in the document. */
const names: Readonly<Record<string, Bilingual>> = {
  autoAccepted: { en: 'accepted by lapse of time', de: 'durch Zeitablauf angenommen' },
  canceled: { en: 'canceled', de: 'entfallen' },
  costMinor: { en: 'spent', de: 'ausgegeben' },
  expired: { en: 'expired', de: 'verfallen' },
  gate: { en: 'stopped by a gate', de: 'von einer Schranke gestoppt' },
  mature: { en: 'mature so far', de: 'bisher reif' },
  noCloseDate: { en: 'without a close date', de: 'ohne Abschlussdatum' },
  notAccepted: { en: 'not accepted', de: 'nicht angenommen' },
  notTold: { en: 'cannot be told', de: 'nicht bestimmbar' },
  onlyInCrm: { en: 'only in the CRM', de: 'nur im CRM' },
  onlyInMap: { en: 'only in the marketing platform', de: 'nur in der Marketing-Plattform' },
  open: { en: 'open', de: 'offen' },
  otherCurrency: { en: 'in another currency', de: 'in anderer Währung' },
  otherPeriod: { en: 'of another period', de: 'aus anderer Periode' },
  outOfOrder: { en: 'out of order', de: 'außer der Reihe' },
  overdue: { en: 'past their close date', de: 'über dem Abschlussdatum' },
  paused: { en: 'paused', de: 'angehalten' },
  pending: { en: 'pending', de: 'noch offen' },
  pipelineMinor: { en: 'open pipeline', de: 'offene Pipeline' },
  rejected: { en: 'rejected', de: 'abgelehnt' },
  restated: { en: 'restated', de: 'nachträglich geändert' },
  standing: { en: 'stand there', de: 'stehen dort' },
  unattributedMinor: { en: 'credited to nobody', de: 'niemandem angerechnet' },
  units: { en: 'units compared', de: 'verglichene Einheiten' },
  untouched: { en: 'not contacted', de: 'nicht kontaktiert' },
  voided: { en: 'taken back', de: 'zurückgenommen' },
  waived: { en: 'waived', de: 'ausgesetzt' },
  weeks: { en: 'weeks', de: 'Wochen' },
  wholeMinor: { en: 'the whole', de: 'das Ganze' },
  withdrawn: { en: 'withdrawn', de: 'zurückgezogen' },
  withoutStart: { en: 'without a beginning', de: 'ohne Anfang' },
  wonMinor: { en: 'won', de: 'gewonnen' },
};

/** `10 rejected, 13 pending`; a name of another version of leadpact stands as it is written. */
export function besideWords(view: View, beside: Readonly<Record<string, number>> = {}): string {
  return Object.entries(beside)
    .map(([name, count]) => `${amountOf(view, name, count)} ${nameOf(view, name)}`)
    .join(', ');
}

function amountOf(view: View, name: string, count: number): string {
  const { language, agreement } = view;
  if (name.endsWith('Minor'))
    return amountText('money', exact(count), { language, currency: agreement.currency });
  return numberWords(count, 0, language);
}

function nameOf(view: View, name: string): string {
  const known = ownValue(names, name);
  if (known !== undefined) return known[view.language];
  const days = /^over (\d+) days$/.exec(name)?.[1];
  return days === undefined ? name : say(view, `for more than ${days} days`, `seit mehr als ${days} Tagen`);
}
