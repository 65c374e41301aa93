/** Attributes that name other elements by their ids. */
const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'list'];

function idsIn(root: Element): readonly string[] {
  return [...root.querySelectorAll('[id]')].map(({ id }) => id);
}

function findDuplicates(instances: readonly Element[]): readonly string[] {
  const ids = instances.flatMap(idsIn);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `Two elements have the id ${id}`
  );
}

function findForeign(instance: Element): readonly string[] {
  const own = new Set(idsIn(instance));
  return references.flatMap((attribute) =>
    [...instance.querySelectorAll(`[${attribute}]`)]
      .flatMap((element) => (element.getAttribute(attribute) ?? '').split(' '))
      .filter((id) => id !== '' && !own.has(id))
      .map((id) => `${attribute} names ${id}, which is not in its own web part`)
  );
}

/** Radio buttons of one name are one group on the whole page, whichever web part they are in. */
function findSharedGroups(instances: readonly Element[]): readonly string[] {
  const names = instances.flatMap((instance) => [
    ...new Set([...instance.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ name }) => name))
  ]);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `Two web parts share the group ${name}`);
}

/**
 * What goes wrong with ids when an application is on one page more than once; empty when nothing does.
 * @param instances The outermost elements of each of them, rendered in the same document.
 */
export function findIdProblems(...instances: readonly Element[]): readonly string[] {
  return [...findDuplicates(instances), ...instances.flatMap(findForeign), ...findSharedGroups(instances)];
}
