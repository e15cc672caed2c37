// Of what stands in a row the first eight are kept: all are made alike, and each costs time.
for (const parent of document.body.querySelectorAll('*')) {
  const seen = {};
  for (const child of [...parent.children]) {
    seen[child.tagName] = (seen[child.tagName] || 0) + 1;
    if (seen[child.tagName] > 8) { child.remove(); }
  }
}
// What axe-core finds serious or critical, large texts held to the contrast of small ones.
const done = arguments[arguments.length - 1];
const contrast = { normal: { expected: 4.5 }, large: { expected: 4.5 } };
axe.configure({ checks: [{ id: 'color-contrast', options: { contrastRatio: contrast } }] });
const place = node => node.html.slice(0, 200) + ' ' + node.failureSummary;
const told = fault => fault.id + ' ' + fault.nodes.length + ' times: ' + fault.nodes.slice(0, 5).map(place).join(' | ');
axe.run({ resultTypes: ['violations'] }).then(
    found => done(found.violations.filter(fault => ['serious', 'critical'].includes(fault.impact)).map(told).join('\n')),
    failed => done(String(failed)));
