// The register: searching with scripting, and the whole list without.

export async function search(browser, address) {
  const faults = [];
  const own = `${address}site/index.fr.html`;
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(own, { waitUntil: 'networkidle' });
    const listed = await page.locator('.charters > li').count();
    if (listed < 7) faults.push(`register: ${listed} charters are listed`);
    if ((await page.locator('#search').isVisible()) !== javaScriptEnabled) faults.push(`register: the form is there without its script, or not with it`);
    if (javaScriptEnabled) {
      await page.fill('#words', 'ECONOMIE');
      const found = await page.locator('#found a').allTextContents();
      if (found.length !== 1) faults.push(`register: ${found.length} charters are found by a name without its accent`);
      await page.locator('#found a').click();
      if (!page.url().includes('/charters/fps-economy.fr.html')) faults.push(`register: what was found leads to ${page.url()}`);
      await page.goto(own, { waitUntil: 'networkidle' });
      await page.fill('#words', 'xyzzy');
      if (!(await page.locator('#status').textContent())) faults.push('register: nobody says that nothing was found');
    }
    await context.close();
  }
  faults.push(...(await byKeyboard(browser, own)));
  return faults;
}

/** Somebody who has no mouse: Tab to the field, words, Tab to what was found, Enter. */
async function byKeyboard(browser, own) {
  const faults = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(own, { waitUntil: 'networkidle' });
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.closest('#found')?.id || '');
  const press = async (place, most) => {
    for (let at = 0; at < most && (await focused()) !== place; at += 1) await page.keyboard.press('Tab');
    if ((await focused()) !== place) faults.push(`register: Tab does not lead to #${place} in ${most} steps`);
  };
  await press('words', 20);
  await page.keyboard.type('finances');
  const status = page.locator('#status');
  const said = await status.textContent();
  if (!/1/.test(said) || (await status.getAttribute('role')) !== 'status') faults.push(`register: a screen reader is told ${JSON.stringify(said)}`);
  await press('found', 1);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/charters\/fps-finance\.fr\.html/, { timeout: 5000 }).catch(() => faults.push(`register: Enter leads to ${page.url()}`));
  await page.goBack({ waitUntil: 'networkidle' });
  await press('words', 20);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('xyzzy');
  if ((await page.locator('#found li').count()) || !(await status.textContent())) faults.push('register: nobody says that nothing was found');
  await context.close();
  return faults;
}
