import { describe, expect, it } from 'vitest';
import { ownTemplate, readTemplate, renderTemplate } from '../../src/notify/template.ts';

const values = {
  agreement: 'Ours',
  by: '',
  key: 'a|b|c|L1',
  settled: '2026-01-14',
  subject: 'Two\nlines',
  text: 'First.\nSecond & third.',
  to: 'Sales <operations>',
  version: '2026.1',
};
const plain = (text: string): string => text;

function rendered(file: string, asText = plain) {
  const template = readTemplate(file);
  if (typeof template === 'string') throw new Error(template);
  return renderTemplate(template, values, asText);
}

describe('templates of messages', () => {
  it('have a subject of one line and a body', () => {
    expect(rendered('[{{ agreement }}] {{subject}}\n\n{{text}}\n')).toEqual({
      subject: '[Ours] Two lines',
      body: 'First.\nSecond & third.',
    });
  });

  it('leave out what is about something that is not there', () => {
    const body = '{{#by}}By {{by}}. {{/by}}{{#to}}For {{to}}.{{/to}}';
    expect(rendered(`x\r\n\r\n${body}`).body).toBe('For Sales <operations>.');
  });

  it('keep their own signs, and have values made texts', () => {
    const shout = (text: string): string => text.replaceAll('&', 'AND');
    expect(rendered('x\n\n*{{text}}* & more', shout).body).toBe('*First.\nSecond AND third.* & more');
  });

  it('are there in both languages', () => {
    for (const language of ['en', 'de'] as const)
      expect(renderTemplate(ownTemplate(language), values, plain).body).toContain('Second & third.');
  });

  it.each([
    ['', /first line is empty/],
    ['x\ny', /second line is not empty/],
    ['{{who}}', /\{\{who\}\} means nothing.*`agreement`, `by`/],
    ['x\n\n{{#by}}{{to}}', /\{\{#by\}\} means nothing.*both ends/],
    ['x\n\n{{#by}}{{#to}}{{/to}}{{/by}}', /stands in no other/],
    ['x\n\n{{#who}}a{{/who}}', /\{\{#who\}\} means nothing/],
  ])('are refused when they mean nothing: %j', (file, told) => {
    expect(readTemplate(file)).toMatch(told);
  });
});
