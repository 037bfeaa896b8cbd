exports.data = {
  pagination: { data: 'pages', size: 1, alias: 'entry' },
  permalink: ({ entry }) => entry.path,
  layout: 'layout.11ty.cjs',
};

exports.render = ({ entry }) =>
  `${entry.before}${entry.parts.map(({ title, blocks }) => `<section><h2>${title}</h2>${blocks.map(block).join('')}</section>`).join('')}`;

const block = ({ html = '', rows, facts, items }) =>
  html + (rows ? table(rows) : '') + (facts ? list(facts) : '') + (items ? bullets(items) : '');

const table = ([head, ...rows]) =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`).join('')}</tbody></table>`;

const list = (facts) =>
  `<dl>${facts.map(([term, content]) => `<dt>${term}</dt><dd>${content}</dd>`).join('')}</dl>`;

const bullets = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
