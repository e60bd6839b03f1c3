// Whether everything has room: in a narrow window (WCAG 1.4.10), and with wider text (WCAG 1.4.12).

/** What makes the window scroll sideways. */
export async function reflow(page, when = '') {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth && document.body.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    const name = (element) => element.tagName.toLowerCase() + (element.id && `#${element.id}`) + (element.className.length ? `.${element.className}` : '');
    return [`${root.scrollWidth} px wide: ${out.slice(0, 3).map(name).join(', ')}`];
  });
  return wide.map((what) => `sideways scrolling${when}: ${what}`);
}

/** What is cut off, or lies over something else, once a reader has widened the text. */
export async function spacing(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const clipped = await page.evaluate(() => {
    const found = [];
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isHidden = style.display === 'none' || style.visibility === 'hidden' || box.width <= 1 || box.height <= 1 || element.closest('svg, thead');
      if (isHidden || style.display === 'inline') continue;
      const sideways = element.scrollWidth > element.clientWidth + 1;
      const down = element.scrollHeight > element.clientHeight + 1;
      const cuts = [style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip');
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
      const fixed = hasText && style.overflowX === 'visible' && !['textarea', 'input', 'select'].includes(element.localName);
      if ((cuts && (sideways || down)) || (fixed && sideways) || (fixed && down && style.display === 'block')) {
        found.push(`${element.localName}${element.id && `#${element.id}`}: ${element.textContent.trim().slice(0, 60)}`);
      }
    }
    return found;
  });
  return [...clipped.map((what) => `cut off with wider text: ${what}`), ...(await reflow(page, ' with wider text'))];
}
