import type { Clock, Compliance, Sla, TouchPolicy } from '../../../model/sla.ts';
import { type Form, keyed } from '../form.ts';
import { criterion } from '../say/conditions.ts';
import { share, shareText } from '../say/exact.ts';
import { anyFact, fact } from '../say/facts.ts';
import { the } from '../say/named.ts';
import { count, counted, listOf, text, wordList, yesNo } from '../say/plain.ts';
import { days, duration, hours, period } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { definition, side } from './definition.ts';

const clocks = counted(['clock', 'clocks'], ['Uhr', 'Uhren']);

const compliance: Form<Compliance> = {
  target: ['Share that has to be kept', 'Einzuhaltender Anteil', share],
  per: ['Judged each', 'Beurteilt je', period],
  minSample: ['Not judged below', 'Beurteilt erst ab', clocks],
};

const clock: Form<Clock> = {
  start: ['Starts when', 'Beginnt, wenn', fact],
  stop: ['Stops when', 'Endet, wenn', anyFact],
  cancel: ['Canceled when', 'Entfällt, wenn', anyFact],
  reset: ['Starts afresh when', 'Beginnt neu, wenn', anyFact],
  pause: ['Stands still while', 'Steht still bei', wordList],
  calendar: [
    'Calendar',
    'Kalender',
    the('calendar'),
    ["that of the owner's team", 'der des zuständigen Teams'],
  ],
};

const sla: Form<Sla> = {
  ...definition,
  side: ['Promised by', 'Zugesagt von', side],
  promise: ['Promise', 'Zusage', text],
  applies: ['Applies to', 'Gilt für', criterion, ['every lead', 'jeden Lead']],
  within: ['Within', 'Frist', duration],
  grace: ['Grace', 'Karenz', duration, ['none', 'keine']],
  hardLimit: ['Hard limit', 'Harte Grenze', duration, ['none', 'keine']],
  clock: ['', '', keyed(clock)],
  warnAt: ['Warned when so much of the time is gone', 'Gewarnt nach diesem Teil der Zeit', listOf(shareText)],
  restart: [
    '',
    '',
    keyed<NonNullable<Sla['restart']>>({
      causes: ['Starts again on', 'Beginnt von vorn bei', wordList],
      max: ['Starts again at most', 'Beginnt höchstens von vorn', counted(['time', 'times'], ['Mal', 'Mal'])],
    }),
  ],
  compliance: ['', '', keyed(compliance)],
  escalates: ['Escalates', 'Eskaliert', yesNo],
};

const touchPolicy: Form<TouchPolicy> = {
  ...definition,
  side: ['Promised by', 'Zugesagt von', side],
  promise: ['Promise', 'Zusage', text],
  touches: ['Touches at least', 'Kontaktversuche mindestens', count],
  dates: ['On at least', 'An mindestens', counted(['date', 'dates'], ['Tag', 'Tagen'])],
  channels: ['By at least', 'Über mindestens', counted(['channel', 'channels'], ['Kanal', 'Kanäle'])],
  spanDays: ['From first to last at least', 'Vom ersten bis zum letzten mindestens', days],
  gapHours: ['Apart on one channel', 'Abstand auf einem Kanal', hours],
  compliance: ['', '', keyed(compliance)],
};

export const tellSla: Teller<Sla> = keyed(sla);
export const tellTouchPolicy: Teller<TouchPolicy> = keyed(touchPolicy);
