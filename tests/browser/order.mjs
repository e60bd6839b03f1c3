// The keyboard: Tab goes through everything that can be used, in the order in which it is read, and one sees where one is.

const MOST = 400;

export async function order(page) {
  const expected = await page.evaluate(() => {
    const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
    const all = [...document.querySelectorAll(usable)].filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
    all.forEach((element, at) => (element.dataset.order = at));
    document.activeElement?.blur?.();
    scrollTo(0, 0);
    return all.length;
  });
  const faults = [];
  let last = null;
  let isInOrder = true;
  let inFrame = 0;
  for (let at = 0; at < Math.min(expected, MOST); at += 1) {
    await page.keyboard.press('Tab');
    // Within a frame Tab goes through another page.
    while ((await page.evaluate(() => document.activeElement.localName)) === 'iframe' && inFrame < MOST) {
      inFrame += 1;
      await page.keyboard.press('Tab');
    }
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const landmark = element.closest('header, nav, main, footer, form, table, .skip')?.outerHTML.slice(0, 80);
      const middle = document.elementFromPoint(box.left + Math.min(box.width, innerWidth - box.left) / 2, box.top + box.height / 2);
      return {
        order: Number(element.dataset.order ?? -1),
        name: `${element.localName} "${element.textContent.trim().slice(0, 40)}"`,
        landmark,
        top: box.top + scrollY,
        bottom: box.bottom + scrollY,
        isSeen: box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
        isCovered: Boolean(middle) && middle !== element && !element.contains(middle) && !middle.contains(element) && getComputedStyle(element).display !== 'inline',
        isMarked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      };
    });
    if (seen.order !== at && isInOrder) {
      faults.push(`keyboard: ${seen.name} comes at ${at + 1}, and stands at ${seen.order + 1}`);
      isInOrder = false;
    }
    if (!seen.isSeen) faults.push(`keyboard: ${seen.name} has the focus and is out of sight`);
    if (seen.isCovered) faults.push(`keyboard: ${seen.name} has the focus and is covered`);
    if (!seen.isMarked) faults.push(`keyboard: one does not see that ${seen.name} has the focus`);
    if (last && last.landmark === seen.landmark && seen.bottom < last.top - 1) faults.push(`keyboard: ${seen.name} comes after ${last.name} and stands above it`);
    last = seen;
  }
  await page.evaluate(() => document.querySelectorAll('[data-order]').forEach((element) => delete element.dataset.order));
  return faults;
}
