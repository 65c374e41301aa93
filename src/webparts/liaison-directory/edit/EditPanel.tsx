import * as React from 'react';
import type { DirectoryReading } from '../../../data/directory/reader';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { DirectoryChanges } from '../use-directory';
import type { Subject } from '../navigation';
import { DepartmentForm } from './DepartmentForm';
import { LiaisonForm } from './LiaisonForm';
import { RemoveLiaison } from './RemoveLiaison';
import styles from './Edit.module.scss';

export interface EditPanelProps {
  readonly index: DirectoryIndex;
  /** What is edited; left out for a new card. */
  readonly subject: Subject | undefined;
  readonly rights: DirectoryReading['rights'];
  readonly changes: DirectoryChanges;
  /** After a save, with the card's identity, or when editing was given up. */
  readonly onDone: (savedLiaisonId?: number) => void;
  readonly onRemoved: () => void;
}

/** The form for what is shown beside the list. Everything here is loaded the first time someone edits. */
export function EditPanel({
  index,
  subject,
  rights,
  changes,
  onDone,
  onRemoved
}: EditPanelProps): React.ReactElement | null {
  const department = subject?.kind === 'department' ? index.departmentById.get(subject.id) : undefined;
  const liaison = subject?.kind === 'liaison' ? index.liaisonById.get(subject.id) : undefined;
  if (department) {
    return (
      <div className={styles.panel}>
        <DepartmentForm
          key={department.id}
          department={department}
          index={index}
          onCancel={() => onDone()}
          onSaved={(saved) => {
            changes.putDepartment(saved);
            onDone();
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <LiaisonForm
        key={liaison?.id ?? 'new'}
        liaison={liaison}
        index={index}
        onCancel={() => onDone()}
        onSaved={(saved) => {
          changes.putLiaison(saved);
          onDone(saved.id);
        }}
      />
      {liaison && rights.liaisons.canDelete && (
        <RemoveLiaison
          liaison={liaison}
          index={index}
          onRemoved={() => {
            changes.dropLiaison(liaison.id);
            onRemoved();
          }}
        />
      )}
    </div>
  );
}
