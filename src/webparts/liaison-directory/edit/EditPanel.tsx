import * as React from 'react';
import type { DirectoryReading } from '../../../data/directory/reader';
import type { Department, Liaison } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { Location } from '../../../domain/people/location';
import type { DirectoryChanges } from '../use-directory';
import type { Subject } from '../navigation';
import type { NewRecord } from '../use-panel';
import { DepartmentForm } from './DepartmentForm';
import { LiaisonForm } from './LiaisonForm';
import { LocationForm } from './LocationForm';
import { RemoveLiaison } from './RemoveLiaison';
import { MergeDepartment, RetireDepartment } from './RetireDepartment';
import { RetireLocation } from './RetireLocation';
import { ServedDepartments } from './ServedDepartments';
import styles from './Edit.module.scss';

export interface EditPanelProps {
  readonly index: DirectoryIndex;
  /** What is edited, or what is to be written anew. */
  readonly subject: Subject | NewRecord;
  readonly rights: DirectoryReading['rights'];
  readonly changes: DirectoryChanges;
  /** After a save, with what was saved, or when editing was given up. */
  readonly onDone: (saved?: Subject) => void;
  readonly onRemoved: () => void;
  /** Opens the form of a new record; what is typed here is kept meanwhile. */
  readonly onAdd: (record: NewRecord) => void;
}

type KindProps<Item> = EditPanelProps & {
  /** Left out for a new one. */
  readonly item: Item | undefined;
};

function EditLocation(props: KindProps<Location>): React.ReactElement {
  const { item, index, rights, changes, onDone, onRemoved } = props;
  return (
    <>
      <LocationForm
        location={item}
        index={index}
        onCancel={() => onDone()}
        onSaved={(saved) => {
          changes.putLocation(saved);
          onDone({ kind: 'location', id: saved.id });
        }}
      />
      {item && rights.locations.canEdit && <RetireLocation location={item} index={index} onRetired={onRemoved} />}
    </>
  );
}

function EditDepartment(props: KindProps<Department>): React.ReactElement {
  const { item, subject, index, rights, changes, onDone, onRemoved } = props;
  const handleRetired = (keptId?: number): void =>
    keptId === undefined ? onRemoved() : onDone({ kind: 'department', id: keptId });
  return (
    <>
      <DepartmentForm
        department={item}
        known={'known' in subject ? subject.known : undefined}
        index={index}
        onNewLocation={rights.locations.canAdd ? changes.putLocation : undefined}
        onCancel={() => onDone()}
        onSaved={(saved) => {
          changes.putDepartment(saved);
          onDone({ kind: 'department', id: saved.id });
        }}
      />
      {item && rights.departments.canEdit && (
        <>
          <MergeDepartment department={item} index={index} onRetired={handleRetired} />
          <RetireDepartment department={item} index={index} onRetired={handleRetired} />
        </>
      )}
    </>
  );
}

function EditLiaison(props: KindProps<Liaison>): React.ReactElement {
  const { item, index, rights, changes, onDone, onRemoved, onAdd } = props;
  return (
    <>
      <LiaisonForm
        liaison={item}
        index={index}
        onNewLocation={rights.locations.canAdd ? changes.putLocation : undefined}
        onCancel={() => onDone()}
        onSaved={(saved) => {
          changes.putLiaison(saved);
          onDone({ kind: 'liaison', id: saved.id });
        }}
      />
      {item && rights.departments.canEdit && (
        <ServedDepartments
          liaison={item}
          index={index}
          onNewDepartment={
            rights.departments.canAdd
              ? () => onAdd({ kind: 'department', known: { liaisonId: item.id, locationId: item.locationId } })
              : undefined
          }
        />
      )}
      {item && rights.liaisons.canDelete && (
        <RemoveLiaison
          liaison={item}
          index={index}
          onRemoved={() => {
            changes.dropLiaison(item.id);
            onRemoved();
          }}
        />
      )}
    </>
  );
}

/** The form for what is shown beside the list, or for a new record. Everything here is loaded the first time someone edits. */
export function EditPanel(props: EditPanelProps): React.ReactElement {
  const { index, subject } = props;
  const id = 'id' in subject ? subject.id : 0;
  // A record's form never goes on as another one's.
  const key = `${subject.kind}-${id}`;
  return (
    <div className={styles.panel}>
      {subject.kind === 'location' && <EditLocation key={key} {...props} item={index.locationById.get(id)} />}
      {subject.kind === 'department' && <EditDepartment key={key} {...props} item={index.departmentById.get(id)} />}
      {subject.kind === 'liaison' && <EditLiaison key={key} {...props} item={index.liaisonById.get(id)} />}
    </div>
  );
}
