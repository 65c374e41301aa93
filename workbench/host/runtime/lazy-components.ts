import type { ComponentReference } from './component-manifest';

/**
 * The components a runtime script asks for only when one of its chunks loads. They are in no manifest: webpack
 * wrote them into the script as `{i:"<id>",v:"<version>",m:<module>}`, and they have an id but no name.
 */
export function findLazyComponents(scripts: readonly string[]): readonly ComponentReference[] {
  const found = new Map<string, ComponentReference>();
  for (const script of scripts) {
    for (const [, id, version] of script.matchAll(/\{i:"([0-9a-f-]{36})",v:"([^"]+)",m:\d+\}/g)) {
      if (id !== undefined && version !== undefined) found.set(id, { name: `lazy/${id}`, id, version });
    }
  }
  return [...found.values()];
}

/**
 * Every name read as a member of something in the scripts (`x.Name`). It names too much rather than too little,
 * which is what choosing the exports of a stand-in needs.
 */
export function findMemberNames(scripts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const script of scripts) {
    for (const [, name] of script.matchAll(/\.([A-Za-z_$][\w$]*)/g)) if (name !== undefined) names.add(name);
  }
  return names;
}
