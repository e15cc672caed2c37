// How often the tabulator key has to be pressed at least from where the focus is to the first link after it that is meant: 0 where
// the focus is there, -1 where no such link follows.
const wanted = arguments[0];
const here = document.activeElement;
if (here !== document.body && isIt(here)) { return 0; }
const after = element => here === document.body || (here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility() && after(element));
const ahead = stops.findIndex(element => isIt(element));
return ahead < 0 ? -1 : ahead + 1;
