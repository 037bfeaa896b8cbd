import type { Field } from '../../model/field.ts';
import { type Html, html } from '../html.ts';
import { say, type View, words } from '../view.ts';
import { checks, choice, input, momentInput, type Option } from './control.ts';
import { fieldGroups } from './field-groups.ts';
import { timelineForm } from './timeline-form.ts';

/** Everything that can be said about a lead; an empty control says nothing. */
export function leadForm(view: View): Html {
  const groups = fieldGroups(view.agreement);
  return html`<form id="lead" autocomplete="off">
<fieldset><legend>${say(view, 'Begin with', 'Beginne mit')}</legend>
<p><label>${say(view, 'A sample lead', 'einem Beispiel-Lead')} <select id="start"><option value="">–</option></select></label> <button type="button" id="clear">${say(view, 'An empty lead', 'einem leeren Lead')}</button></p></fieldset>
<fieldset><legend>${say(view, 'When', 'Wann')}</legend>
${momentInput({ label: say(view, 'Judged as of', 'Beurteilt zum'), path: 'asOf' })}
<p class="summary">${say(view, `Local time of ${view.agreement.zone}. Nothing later is known.`, `Ortszeit von ${view.agreement.zone}. Nichts Späteres ist bekannt.`)}</p></fieldset>
${timelineForm(view)}
${groups.map(({ title, fields }, index) => fieldset(view, title[view.language], fields, index > 0 && index === groups.length - 1))}
<fieldset><legend>${say(view, 'Before all that', 'Vor alledem')}</legend>
${choice(
  { label: say(view, 'Stage recorded in the CRM', 'Im CRM vermerkte Phase'), path: 'recordedStage' },
  view.agreement.lifecycle.stages.map(({ id, title }) => ({ value: id, label: words(view, title) })),
)}
${input({ label: say(view, 'What to call this lead', 'Wie dieser Lead heißen soll'), path: `title.${view.language}` }, 'text')}</fieldset>
<div id="also"></div>
</form>`;
}

function fieldset(view: View, title: string, fields: readonly Field[], folded: boolean): Html {
  const controls = fields.map((field) => fieldControl(view, field));
  if (!folded) return html`<fieldset class="fields"><legend>${title}</legend>${controls}</fieldset>\n`;
  return html`<details><summary>${title}</summary><fieldset class="fields"><legend>${title}</legend>${controls}</fieldset></details>\n`;
}

function fieldControl(view: View, field: Field): Html {
  const held = { label: labelOf(view, field), path: `lead.${field.id}` };
  switch (field.type) {
    case 'enum':
      return choice(held, valueOptions(view, field), { none: say(view, 'unknown', 'unbekannt') });
    case 'set':
      return checks(held, valueOptions(view, field));
    case 'boolean':
      return choice(
        held,
        [
          { value: 'true', label: say(view, 'yes', 'ja') },
          { value: 'false', label: say(view, 'no', 'nein') },
        ],
        { kind: 'json', none: say(view, 'unknown', 'unbekannt') },
      );
    case 'integer':
    case 'decimal':
      return input(
        held,
        'number',
        html`step="${String(1 / 10 ** field.scale)}"${bound(field, 'min')}${bound(field, 'max')}`,
      );
    case 'date':
      return input(held, 'date');
    default:
      return input(held, 'text');
  }
}

function bound(field: Field, key: 'min' | 'max'): Html {
  const value = field[key];
  return value === undefined ? html`` : html` ${key}="${value / 10 ** field.scale}"`;
}

function labelOf(view: View, { title, unit }: Field): Html {
  return html`${words(view, title)}${unit === undefined ? '' : html` (${words(view, unit)})`}`;
}

function valueOptions(view: View, { values, valueTitles, valueSpellings }: Field): readonly Option[] {
  return values.map((value) => {
    const spelled = valueSpellings[value] ?? value;
    const title = words(view, valueTitles[value]);
    return { value: spelled, label: title.markup === '' ? spelled : title };
  });
}
