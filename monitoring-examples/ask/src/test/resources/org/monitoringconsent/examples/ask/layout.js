// What makes a page hard to use at this width: sideways scrolling, answers that overlap, change their order or are too small to
// touch, lines that are too long to read, a question that is not seen at first.
const faults = [];
const root = document.documentElement;
if (root.scrollWidth > root.clientWidth) { faults.push('it scrolls sideways: ' + root.scrollWidth + ' in ' + root.clientWidth); }
const seen = element => element.checkVisibility() && element.getBoundingClientRect().width > 0;
for (const list of document.querySelectorAll('ul.answers, ul.options')) {
  let last = null;
  for (const item of [...list.querySelectorAll('a, button')].filter(seen)) {
    const box = item.getBoundingClientRect();
    const name = '`' + item.textContent.slice(0, 40) + '`';
    if (box.height < 24 || box.width < 24) { faults.push(name + ' is too small to touch: ' + box.width + ' by ' + box.height); }
    if (last !== null) {
      const below = box.top >= last.bottom - 0.5;
      const beside = box.left >= last.right - 0.5 && box.top >= last.top - 0.5;
      if (!below && !beside && item.closest('form') === null) { faults.push(name + ' covers or comes before what it follows'); }
    }
    last = box;
  }
}
const ruler = document.createElement('span');
ruler.textContent = 'abcdefghij'.repeat(10);
document.querySelector('main').append(ruler);
const longest = ruler.getBoundingClientRect().width * 1.4;
ruler.remove();
for (const text of [...document.querySelectorAll('main p, main li, main dd')].filter(seen)) {
  if (text.getBoundingClientRect().width > longest) { faults.push('`' + text.textContent.slice(0, 40) + '` has lines that are too long'); }
}
const heading = document.querySelector('h1').getBoundingClientRect();
if (heading.top + scrollY > 300) { faults.push('the heading is not seen at first: ' + heading.top); }
return faults.slice(0, 10).join('\n');
