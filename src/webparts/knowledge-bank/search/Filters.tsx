import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import { trustKinds } from '../../../domain/knowledge/articles/article-trust';
import type { FacetCounts, Filters as Chosen } from '../../../domain/knowledge/search/facets';
import { trustNames } from '../trust-words';
import { ChoiceField, type Choice } from '../../../ui/forms/ChoiceField';
import styles from './Filters.module.scss';
import type { LocationRef } from '../../../domain/people/location';

export interface FiltersProps {
  readonly id: string;
  readonly chosen: Chosen;
  readonly facets: FacetCounts;
  readonly locations: readonly LocationRef[];
  readonly onChange: (filters: Chosen) => void;
}

function byName(counts: ReadonlyMap<string, number>): readonly Choice<string>[] {
  return [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, count]) => ({ key: name, text: `${name} (${count})` }));
}

/** What results can be narrowed by, each choice with how many it would leave. */
export function Filters({ id, chosen, facets, locations, onChange }: FiltersProps): React.ReactElement {
  const locationChoices = locations.map(({ id: location, name }) => ({ key: location, text: name }));
  const trusts = trustKinds
    .filter((kind) => facets.trust.has(kind))
    .map((kind) => ({ key: kind, text: `${trustNames[kind]} (${facets.trust.get(kind) ?? 0})` }));
  return (
    <div id={id} className={styles.filters} role="group" aria-label={strings.Filters}>
      <ChoiceField
        none={strings.Any}
        label={strings.FilterCategory}
        value={chosen.category}
        choices={byName(facets.category)}
        onChange={(category) => onChange({ ...chosen, category })}
      />
      <ChoiceField
        none={strings.Any}
        label={strings.FilterSystem}
        value={chosen.system}
        choices={byName(facets.system)}
        onChange={(system) => onChange({ ...chosen, system })}
      />
      <ChoiceField
        none={strings.Any}
        label={strings.FilterLocation}
        value={chosen.locationId}
        choices={locationChoices}
        onChange={(locationId) => onChange({ ...chosen, locationId })}
      />
      <ChoiceField
        none={strings.Any}
        label={strings.FilterTrust}
        value={chosen.trust}
        choices={trusts}
        onChange={(trust) => onChange({ ...chosen, trust })}
      />
    </div>
  );
}
