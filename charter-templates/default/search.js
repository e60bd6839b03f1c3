// Searches the index of the register while somebody types. Without this script the lists below its field are all there.
'use strict';
(async () => {
  const field = document.getElementById('words');
  const box = document.getElementById('search');
  const found = document.getElementById('found');
  const status = document.getElementById('status');
  const plain = (text) => text.toLowerCase().replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss').replaceAll('ø', 'o').normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  const response = await fetch(box.dataset.index).catch(() => undefined);
  if (!response?.ok) return;
  const charters = await response.json();
  const element = (name, text, language) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (language) made.lang = language;
    return made;
  };
  const search = () => {
    const words = plain(field.value).split(/\s+/u).filter(Boolean);
    const matches = words.length ? charters.filter((one) => words.every((word) => plain(one.words).includes(word))) : [];
    found.replaceChildren(...matches.slice(0, 50).map((one) => {
      const item = document.createElement('li');
      const link = element('a', one.title, one.titleIn);
      link.href = one.href;
      link.hreflang = one.hrefIn;
      item.append(link, ' – ', element('span', one.body, one.bodyIn));
      return item;
    }));
    const said = matches.length === 1 ? box.dataset.one : matches.length ? box.dataset.other.replace('#', matches.length) : box.dataset.none;
    status.textContent = words.length ? said : '';
  };
  field.addEventListener('input', search);
  box.hidden = false;
  search();
})();
