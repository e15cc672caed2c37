// What is shown but not to be seen in full: beyond the edge of the page, or wider than the box that it stands in.
const paper = matchMedia('print').matches;
const edge = document.documentElement.clientWidth;
const cut = [];
for (const element of document.body.querySelectorAll('*')) {
  const box = element.getBoundingClientRect();
  if (!element.checkVisibility() || box.width === 0) { continue; }
  const scrolls = element.closest('.wide') !== null && !paper;
  const style = getComputedStyle(element);
  const beyond = !scrolls && (box.left < -1 || box.right > edge + 1);
  const burst = !scrolls && style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
  const hidden = style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
  if (beyond || burst || hidden) {
    cut.push(element.tagName + '.' + element.className + ' `' + element.textContent.slice(0, 60) + '` ' + Math.round(box.left) + '..'
        + Math.round(box.right) + ' of ' + edge + ', ' + element.scrollWidth + ' in ' + element.clientWidth);
  }
}
return cut.slice(0, 10).join('\n');
