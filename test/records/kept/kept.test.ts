import { describe, expect, it } from 'vitest';
import { type Kept, keptOf } from '../../../src/records/kept/kept.ts';
import { readKept } from '../../../src/records/kept/read-kept.ts';
import { sealedJson, sealedText } from '../../../src/records/kept/sealed.ts';

const kept: Kept = {
  what: 'report',
  asOf: Date.UTC(2027, 3, 6, 23),
  zone: 'Europe/Berlin',
  until: '2027-07-06',
};
const text = sealedText('# Report\n\nl-0000042 waits.\n', kept, 'comment');
const json = sealedJson({ schemaVersion: 1, version: '1', b: [1, { a: null }], a: 'ü' }, kept);

describe('a document that leadpact wrote', () => {
  it.each([
    ['Markdown', text],
    ['plain text', sealedText('Report', kept, 'plain')],
    ['JSON', json],
    ['a text with other line breaks', text.replaceAll('\n', '\r\n')],
    ['a text with blank lines behind it', `${text}\n\n`],
    ['JSON without blanks', JSON.stringify(JSON.parse(json))],
  ])('is known again: %s', (_, written) => {
    expect(readKept(written)).toMatchObject({
      what: 'report',
      date: '2027-04-07',
      until: '2027-07-06',
      isUnchanged: true,
    });
  });

  it.each([
    ['a word of it', text.replace('waits', 'waited')],
    ['behind it', `${text}\nAgreed: call her on Monday.\n`],
    ['before it', `Minutes of the meeting\n\n${text}`],
    ['the day until it is kept', text.replace('2027-07-06', '2099-07-06')],
    ['JSON', json.replace('"ü"', '"u"')],
    ['a new key of JSON', json.replace('"a": "ü"', '"a": "ü", "note": "ours"')],
  ])('is seen to be changed: %s', (_, written) => {
    expect(readKept(written)?.isUnchanged).toBe(false);
  });

  it.each([
    ['a note', '# Minutes\n'],
    ['nothing', ''],
    ['a talk about it', 'we look for leadpact-kept: in every file'],
    ['another kind', text.replace('report,', 'invoice,')],
    ['no date', text.replace('2027-07-06', '2027-02-30')],
    ['JSON of somebody else', '{"kept": true}'],
    ['no JSON', '{"kept": '],
    ['a list', '{"kept": []}'],
  ])('is nothing else: %s', (_, written) => {
    expect(readKept(written)).toBeUndefined();
  });
});

it('is told of on the local date, and on that of UTC where an earlier version wrote the mark', () => {
  expect(text).toContain('as of 2027-04-07T01:00+02:00,');
  const earlier = text.replace('2027-04-07T01:00+02:00', '2027-04-06T23:00:00.000Z');
  expect(readKept(earlier)).toMatchObject({ date: '2027-04-06', isUnchanged: false });
});

describe('how long it may be kept', () => {
  const zone = 'Europe/Berlin';
  const asOf = Date.UTC(2027, 0, 1, 23);

  it('is counted in dates from the local date of which it tells', () => {
    expect(keptOf({ zone }, { what: 'report', asOf }, 'leads').until).toBe('2027-04-02');
    expect(keptOf({ zone }, { what: 'measurement', asOf }, 'figures').until).toBe('2028-02-06');
  });

  it('is as the agreement says', () => {
    const privacy = {
      retention: { leadsDays: 1, figuresDays: 2 },
      place: { path: '', keys: [] } as never,
    };
    expect(keptOf({ zone, privacy }, { what: 'report', asOf }, 'leads').until).toBe('2027-01-03');
    expect(keptOf({ zone, privacy }, { what: 'measurement', asOf }, 'figures').until).toBe('2027-01-04');
  });
});
