// The parts of the page in their order, without their words; in the rulebook, which sorts by words, in any order.
const walk = element => {
  const parts = [...element.children]
      .filter(child => !['SPAN', 'CODE', 'EM', 'STRONG', 'SMALL', 'BR', 'WBR'].includes(child.tagName))
      .map(child => child.tagName.toLowerCase() + (child.children.length > 0 ? '(' + walk(child) + ')' : ''));
  return (element.closest('.book') === null ? parts : parts.sort()).join(' ');
};
return walk(document.getElementById('page'));
