// As quick as Eleventy gets: JavaScript templates only, nothing looked at but the one page template.
module.exports = () => ({
  dir: { input: '.', output: 'site' },
  templateFormats: ['11ty.js'],
});
