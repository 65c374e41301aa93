import * as React from 'react';
import { PeopleIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryReading } from '../../../data/directory/reader';
import type { Directory } from '../../../domain/directory/directory';
import { StateMessage } from '../../../ui/states/StateMessage';
import type { NewRecord } from '../use-panel';

export interface FirstStepsProps {
  readonly directory: Directory;
  readonly rights: DirectoryReading['rights'];
  readonly onAdd: (record: NewRecord) => void;
}

/** What a directory without departments and liaisons is for, and the next step for whoever may take it. */
export function FirstSteps({ directory, rights, onAdd }: FirstStepsProps): React.ReactElement {
  const icon = <PeopleIcon />;
  const { locations, departments, liaisons } = rights;
  if (directory.locations.length === 0 && locations.canAdd) {
    return (
      <StateMessage icon={icon} title={strings.EmptyTitle} text={strings.EmptyFirstStep}>
        <PrimaryButton text={strings.AddFirstLocation} onClick={() => onAdd({ kind: 'location' })} />
      </StateMessage>
    );
  }
  if (directory.locations.length > 0 && (departments.canAdd || liaisons.canAdd)) {
    return (
      <StateMessage icon={icon} title={strings.EmptyTitle} text={strings.EmptyNextStep}>
        {liaisons.canAdd && <PrimaryButton text={strings.AddLiaison} onClick={() => onAdd({ kind: 'liaison' })} />}
        {departments.canAdd && (
          <DefaultButton text={strings.AddDepartment} onClick={() => onAdd({ kind: 'department' })} />
        )}
        {locations.canAdd && (
          <DefaultButton text={strings.AddAnotherLocation} onClick={() => onAdd({ kind: 'location' })} />
        )}
      </StateMessage>
    );
  }
  return <StateMessage icon={icon} title={strings.EmptyTitle} text={strings.EmptyText} />;
}
