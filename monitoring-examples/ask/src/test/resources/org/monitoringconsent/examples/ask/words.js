// Every word that is shown, in its order; the heads of tables are left out, which on a telephone become lists.
const words = [];
const walker = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
  const text = node.textContent.trim();
  if (text !== '' && node.parentElement.checkVisibility() && node.parentElement.closest('thead') === null) { words.push(text); }
}
return words.join('\n');
