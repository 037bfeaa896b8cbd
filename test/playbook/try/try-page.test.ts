import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { playbookSite } from '../../../src/playbook/site.ts';
import { addressOf } from '../../../src/playbook/try/lead-address.ts';
import { triedAgreement } from '../../../src/playbook/try/tried-agreement.ts';
import { tryWords } from '../../../src/playbook/try/try-words.ts';
import { runSamples } from '../../../src/scenario/run-samples.ts';
import { writtenLead } from '../../../src/scenario/written-lead.ts';
import { agreementOf, minimalFiles } from '../../model/load-fixture.ts';
import { agreementIn } from './tried.ts';

const agreement = agreementIn('.');
const input = { agreement, results: runSamples(agreement), compilations: new Map() };
const files = new Map(playbookSite(input, () => '<svg></svg>').map(({ path, content }) => [path, content]));

function file(path: string): string {
  return files.get(path) ?? expect.fail(`there is no ${path}`);
}

describe('the page that tries leads', () => {
  it.each(['en', 'de'])(
    'asks in %s for every field, under a label, and for every kind of entry',
    (language) => {
      const page = file(`${language}/try/index.html`);
      for (const id of Object.keys(agreement.fields)) {
        expect(page, id).toMatch(
          new RegExp(`<(label|fieldset)[^>]*>(?:(?!</\\1>).)*data-path="lead\\.${id}"`, 's'),
        );
      }
      for (const verb of [
        'signal',
        'set',
        'consent',
        'objection',
        'move',
        'accept',
        'dispose',
        'correct',
        'touch',
        'pause',
        'reassign',
        'meeting',
      ])
        expect(page).toContain(`<template id="entry-${verb}">`);
      expect(page).not.toMatch(/<script(?![^>]* src=)|style=|\son[a-z]+=/);
      expect(page).toContain('leadpact explain');
      expect(page).toContain(`src="../../assets/try-${language}.js"`);
    },
  );

  it('is reached from the contents, the first page and each sample, with that lead', () => {
    expect(file('en/index.html').match(/href="try\/index\.html"/g)).toHaveLength(2);
    const [sample] = agreement.samples;
    if (sample === undefined) throw new Error('no samples');
    const address = addressOf(writtenLead(agreement, sample)).replaceAll('&', '&amp;');
    expect(file(`de/samples/${sample.id}.html`)).toContain(`href="../try/index.html${address}"`);
  });

  it.each(['en', 'de'])(
    'has %s pages of samples with no names of files but those that people copy',
    (language) => {
      const copied = new Set(Object.keys(agreement.members));
      for (const { id, place } of agreement.samples) {
        const codes = file(`${language}/samples/${id}.html`).matchAll(/<code>([^<]*)<\/code>/g);
        const others = [...codes].map(([, code]) => code ?? '').filter((code) => !copied.has(code));
        expect(new Set(others), id).toEqual(new Set([id, place.file]));
      }
    },
  );

  it('has as data what decides, and neither places nor notes nor samples', () => {
    const globals: Record<string, unknown> = {};
    globals['globalThis'] = globals;
    for (const name of ['agreement', 'leads', 'try-de']) runInNewContext(file(`assets/${name}.js`), globals);
    const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
    expect(plain(globals['leadpactAgreement'])).toEqual(plain(triedAgreement(agreement)));
    expect(plain(globals['leadpactWords'])).toEqual(plain(tryWords(agreement, 'de')));
    expect(globals['leadpactLeads']).toHaveLength(agreement.samples.length);
    const text = JSON.stringify(triedAgreement(agreement));
    expect(text).not.toMatch(/"(?:rationale":\{|note":|promise":\{"|file":"definitions)/);
    for (const { note } of Object.values(agreement.members))
      if (note) expect(text).not.toContain(Object.values(note)[0]);
  });

  it('keeps objects whose names are those of what is left out', () => {
    const { company } = agreement.fields;
    if (company === undefined) throw new Error('no field company');
    const valueTitles = { rationale: { en: 'Why' }, note: { en: 'Note' } };
    const fields = ['place', 'file', 'document', 'path', 'rationale'].map((id) => [
      id,
      { ...company, id, valueTitles },
    ]);
    const odd = { ...agreement, fields: Object.fromEntries(fields) as typeof agreement.fields };
    expect(Object.keys(triedAgreement(odd).fields)).toEqual(Object.keys(odd.fields));
    expect(triedAgreement(odd).fields['rationale']?.valueTitles).toEqual(
      odd.fields['rationale']?.valueTitles,
    );
  });

  it('is one script that stays light', () => {
    expect(gzipSync(file('assets/try-lead.js'), { level: 9 }).length).toBeLessThan(31_000);
  });

  it('is there for the smallest agreement too', () => {
    const smallest = agreementOf(minimalFiles());
    const site = playbookSite(
      { agreement: smallest, results: [], compilations: new Map() },
      () => '<svg></svg>',
    );
    expect(site.map(({ path }) => path)).toContain('en/try/index.html');
  });
});
