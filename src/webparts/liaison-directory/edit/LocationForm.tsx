import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import {
  draftLocation,
  draftNewLocation,
  findLocationProblems,
  type LocationDraft
} from '../../../domain/directory/location-draft';
import type { Location } from '../../../domain/people/location';
import type { ValueFieldProps } from '../../../ui/forms/Field';
import { AreaField, TextField } from '../../../ui/forms/TextField';
import { useZone } from '../../../ui/time/zone-context';
import { useServices } from '../services';
import { locationLabels, locationWords } from '../record-labels';
import { FormFrame } from './FormFrame';
import { wordProblems } from '../problem-words';
import { useEditForm, type EditForm } from './use-edit-form';

export interface LocationFormProps {
  /** Left out for a new one. */
  readonly location?: Location;
  readonly index: DirectoryIndex;
  readonly onSaved: (location: Location) => void;
  readonly onCancel: () => void;
}

/** Names of time zones to choose from; a browser that cannot list them takes any name it knows. */
function knownZones(): readonly string[] {
  return 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
}

function bind(form: EditForm<LocationDraft>, name: keyof LocationDraft): ValueFieldProps<string> {
  return {
    label: locationLabels[name],
    value: form.draft[name],
    error: form.problems[name],
    onChange: (value: string) => form.set(name, value)
  };
}

function Fields({ form }: { readonly form: EditForm<LocationDraft> }): React.ReactElement {
  const zones = React.useMemo(knownZones, []);
  return (
    <>
      <TextField {...bind(form, 'name')} isRequired />
      <TextField {...bind(form, 'shortName')} hint={strings.ShortNameHint} />
      <TextField {...bind(form, 'address')} />
      <TextField {...bind(form, 'phone')} type="tel" />
      <TextField {...bind(form, 'zone')} hint={strings.ZoneHint} proposals={zones} />
      <TextField {...bind(form, 'workingHours')} hint={strings.WorkingHoursHint} />
      <AreaField {...bind(form, 'holidays')} rows={3} hint={strings.HolidaysHint} />
    </>
  );
}

/** A location as a form. */
export function LocationForm({ location, index, onSaved, onCancel }: LocationFormProps): React.ReactElement {
  const { openWriter } = useServices();
  const zone = useZone();
  const all = [...index.directory.locations, ...index.retired.locations];
  const form = useEditForm<LocationDraft, Location>('location', {
    item: location,
    draftOf: (item) => (item ? draftLocation(item) : draftNewLocation(zone)),
    findProblems: (draft) => wordProblems(findLocationProblems(draft, location?.id, all)),
    save: async (item, changes) => {
      const { locations } = await openWriter();
      return item
        ? locations.save(item.id, item.etag, changes)
        : locations.add({ ...draftNewLocation(zone), ...changes });
    },
    readCurrent: async (item) => (await openWriter()).locations.read(item.id),
    onSaved
  });
  return (
    <FormFrame
      heading={location ? location.name : strings.NewLocation}
      form={form}
      labels={locationLabels}
      wordsOf={locationWords}
      onCancel={onCancel}
    >
      <Fields form={form} />
    </FormFrame>
  );
}
