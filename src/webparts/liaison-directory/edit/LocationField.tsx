import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { draftNewLocation, findLocationProblems } from '../../../domain/directory/location-draft';
import type { Location } from '../../../domain/people/location';
import { ChoiceField } from '../../../ui/forms/ChoiceField';
import type { ValueFieldProps } from '../../../ui/forms/Field';
import { TextField } from '../../../ui/forms/TextField';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import { useAct } from '../../../ui/resource/use-act';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { useZone } from '../../../ui/time/zone-context';
import { useServices } from '../services';
import { wordProblems } from '../problem-words';
import styles from './Edit.module.scss';

/** Given where the person may add locations: takes one that was added here. */
export type OnNewLocation = ((location: Location) => void) | undefined;

export type LocationFieldProps = ValueFieldProps<number | undefined> & {
  readonly index: DirectoryIndex;
  readonly onNewLocation: OnNewLocation;
};

interface NewLocationProps {
  readonly index: DirectoryIndex;
  readonly onAdded: (location: Location) => void;
  readonly onCancel: () => void;
}

/** A location added by its name alone, in the middle of another form; the rest of it can wait. */
function NewLocation({ index, onAdded, onCancel }: NewLocationProps): React.ReactElement {
  const { openWriter } = useServices();
  const zone = useZone();
  const { isBusy, failure, run } = useAct();
  const [name, setName] = React.useState('');
  const [wasTried, setWasTried] = React.useState(false);
  const draft = { ...draftNewLocation(zone), name };
  const all = [...index.directory.locations, ...index.retired.locations];
  const problems = wordProblems(findLocationProblems(draft, undefined, all));
  const add = (): void => {
    setWasTried(true);
    if (problems.name) return;
    void run(async () => onAdded(await (await openWriter()).locations.add(draft)));
  };
  return (
    <div className={styles.conflict} role="group" aria-label={strings.NewLocation}>
      <TextField
        label={strings.LocationName}
        value={name}
        error={wasTried ? problems.name : undefined}
        isRequired
        onChange={setName}
        // It is inside the form of the record that needs it, which Enter would save.
        onEnter={add}
      />
      {failure && <FailureMessage failure={failure} />}
      <div className={styles.actions}>
        <PrimaryButton text={strings.AddLocation} allowDisabledFocus disabled={isBusy} onClick={add} />
        <DefaultButton text={shared.Cancel} onClick={onCancel} />
      </div>
    </div>
  );
}

/** One of the locations, or a new one added in place. */
export function LocationField({ index, onNewLocation, ...field }: LocationFieldProps): React.ReactElement {
  const [isAdding, setIsAdding] = React.useState(false);
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const show = (isShown: boolean): void => {
    moveFocus();
    setIsAdding(isShown);
  };
  const { locations } = index.directory;
  return (
    <div ref={isAdding ? undefined : target} className={styles.form}>
      <ChoiceField
        {...field}
        none={strings.Choose}
        choices={locations.map(({ id, name }) => ({ key: id, text: name }))}
      />
      {onNewLocation && !isAdding && (
        <button type="button" className={styles.link} onClick={() => show(true)}>
          {strings.NewLocation}
        </button>
      )}
      {onNewLocation && isAdding && (
        <div ref={target}>
          <NewLocation
            index={index}
            onAdded={(location) => {
              show(false);
              onNewLocation(location);
              field.onChange(location.id);
            }}
            onCancel={() => show(false)}
          />
        </div>
      )}
    </div>
  );
}
