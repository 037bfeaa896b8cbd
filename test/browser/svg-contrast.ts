/**
 * Runs in the page: every text of a drawing over what is painted beneath it, as a ratio of WCAG 2.
 * axe leaves out the texts of SVG.
 */
export const svgContrast = `(() => {
  const parsed = (colour) => {
    const numbers = (colour.match(/[\\d.]+(?:e-?\\d+)?%?/g) ?? []).map((each) => each.endsWith('%') ? parseFloat(each) / 100 : Number(each));
    if (colour.startsWith('color(srgb')) return { rgb: numbers.slice(0, 3).map((each) => each * 255), alpha: numbers[3] ?? 1 };
    if (/^rgba?\\(/.test(colour)) return { rgb: numbers.slice(0, 3), alpha: numbers[3] ?? 1 };
    return undefined;
  };
  const over = (top, alpha, below) => top.map((each, index) => each * alpha + below[index] * (1 - alpha));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((each) => each / 255).map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const opacityOf = (element) => {
    let opacity = 1;
    for (let each = element; each instanceof Element; each = each.parentElement) opacity *= Number(getComputedStyle(each).opacity);
    return opacity;
  };
  const inside = (box, x, y) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  const canvasOf = (element) => {
    const layers = [];
    for (let each = element; each instanceof Element; each = each.parentElement) {
      const colour = parsed(getComputedStyle(each).backgroundColor);
      if (colour !== undefined && colour.alpha > 0) layers.unshift(colour);
    }
    const dark = matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches;
    return layers.reduce((below, { rgb, alpha }) => over(rgb, alpha, below), dark ? [18, 18, 18] : [255, 255, 255]);
  };
  const results = [];
  for (const svg of document.querySelectorAll('svg')) {
    const page = canvasOf(svg.parentElement);
    const shapes = [...svg.querySelectorAll('rect, path, polygon, circle, ellipse, text')];
    for (const [place, text] of shapes.entries()) {
      const box = text.getBoundingClientRect();
      if (text.tagName !== 'text' || box.width === 0 || text.textContent.trim() === '') continue;
      // Letters may lie over an edge: each third of the text has to be readable.
      for (const share of [0.1, 0.5, 0.9]) {
        const [x, y] = [box.left + box.width * share, box.top + box.height / 2];
        let ground = page;
        for (const shape of shapes.slice(0, place)) {
          if (shape.tagName === 'text' || !inside(shape.getBoundingClientRect(), x, y)) continue;
          const style = getComputedStyle(shape);
          const fill = parsed(style.fill);
          if (fill === undefined || style.visibility === 'hidden' || style.display === 'none') continue;
          const at = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
          if (!shape.isPointInFill(at)) continue;
          ground = over(fill.rgb, fill.alpha * Number(style.fillOpacity) * opacityOf(shape), ground);
        }
        const style = getComputedStyle(text);
        const ink = parsed(style.fill);
        const seen = ink === undefined ? ground : over(ink.rgb, ink.alpha * Number(style.fillOpacity) * opacityOf(text), ground);
        results.push({ text: text.textContent.trim().slice(0, 60), ratio: ratio(seen, ground) });
      }
    }
  }
  return results;
})()`;
