import { expect, it } from 'vitest';
import { boundMarkup } from '../../../src/playbook/book/bound-markup.ts';
import { html, unsafeHtml } from '../../../src/playbook/html.ts';

const places = new Map([
  ['slas/first.html', { number: '3.1.1', anchor: 'slas-first' }],
  ['slas/index.html', { number: '3.1', anchor: 'slas' }],
  ['index.html', { number: '', anchor: 'book:cover' }],
]);
const binding = { folder: 'slas', anchor: 'slas-second', below: 3, places } as const;
const bound = (markup: string): string => boundMarkup(unsafeHtml(markup), binding).markup;

it('leads to what the book has, with the number it has there', () => {
  expect(bound('<a href="../slas/first.html">x</a>')).toBe('<a href="#slas-first" data-number="3.1.1">x</a>');
  expect(bound('<a class="c" href="first.html">x</a>')).toBe(
    '<a class="c" href="#slas-first" data-number="3.1.1">x</a>',
  );
  expect(bound('<a href="../slas/first.html#part">x</a>')).toBe(
    '<a href="#slas-first:part" data-number="3.1.1">x</a>',
  );
  expect(bound('<a href="index.html">x</a>')).toBe('<a href="#slas" data-number="3.1">x</a>');
  expect(bound('<a href="../index.html">x</a>')).toBe('<a href="#book:cover">x</a>');
  expect(bound('<a xlink:href="../slas/first.html">x</a>')).toContain('xlink:href="#slas-first"');
});

it('reads the links of the first page, which stands beside the folders', () => {
  const first = boundMarkup(unsafeHtml('<a href="slas/first.html">x</a>'), { ...binding, folder: '' });
  expect(first.markup).toBe('<a href="#slas-first" data-number="3.1.1">x</a>');
});

it('leads from beside the folders to what the book has not', () => {
  expect(bound('<a href="../samples/s%201.html#top">x</a>')).toBe('<a href="samples/s%201.html#top">x</a>');
  expect(bound('<a href="third.html">x</a>')).toBe('<a href="slas/third.html">x</a>');
  expect(bound('<a href="https://example.org/a">x</a>')).toBe('<a href="https://example.org/a">x</a>');
});

it('makes ids its own wherever they are named', () => {
  expect(bound('<label for="a">x</label><input id="a" name="n">')).toBe(
    '<label for="slas-second:a">x</label><input id="slas-second:a" name="slas-second:n">',
  );
  expect(
    bound('<svg aria-labelledby="a b"><use href="#a"/><path fill="url(#g)" stroke="black"/></svg>'),
  ).toBe(
    '<svg aria-labelledby="slas-second:a slas-second:b"><use href="#slas-second:a"/><path fill="url(#slas-second:g)" stroke="black"/></svg>',
  );
  expect(bound('<p data-id="a" class="b">')).toBe('<p data-id="a" class="b">');
});

it('sinks headings, six at most, and unfolds', () => {
  expect(bound('<h2>a</h2><h3 class="x">b</h3><h4>c</h4>')).toBe('<h5>a</h5><h6 class="x">b</h6><h6>c</h6>');
  expect(bound('<details><summary>a</summary></details><details open>')).toBe(
    '<details open><summary>a</summary></details><details open>',
  );
});

it('leaves text alone', () => {
  const text = 'a <h2 id="x" href="y"> <details> url(#z)';
  const { markup } = html`<p>${text}</p>`;
  expect(bound(markup)).toBe(markup);
});
