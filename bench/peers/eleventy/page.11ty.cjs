exports.data = {
  pagination: { data: 'pages', size: 1, alias: 'entry' },
  permalink: ({ entry }) => entry.path,
  layout: 'layout.11ty.cjs',
};

exports.render = ({ entry }) =>
  `${entry.before}${entry.parts.map(({ title, html }) => `<section><h2>${title}</h2>${html}</section>`).join('')}`;
